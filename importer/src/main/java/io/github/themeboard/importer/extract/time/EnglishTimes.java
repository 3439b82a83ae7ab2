package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times as English notes write them: Q3 2025, 1H25, the first nine months, by 2030, FY26. */
final class EnglishTimes {
  /** In this order: the first that fits a place holds. */
  private static final OpeningWords WORDS =
      new OpeningWords(
          List.of(
              EnglishRelatives.COMPARED,
              EnglishDates.DAY_WORD,
              EnglishRelatives.TO_DATE,
              EnglishRelatives.PRESENT,
              EnglishYears.STRETCH,
              EnglishQuarters.MONTHS_ENDED,
              EnglishMonths.QUARTER,
              EnglishMonths.TO_MONTH,
              EnglishMonths.OF_A_YEAR,
              EnglishDates.MONTH_DAY,
              EnglishMonths.ALONE,
              EnglishMonths.NEAR,
              EnglishRelatives.BEFORE_LAST,
              EnglishRelatives.YEARS_AGO,
              EnglishRelatives.REPORTED,
              EnglishRelatives.INTERIM,
              EnglishCodes.FISCAL_FIRST,
              EnglishYears.FISCAL_QUARTER,
              EnglishYears.FISCAL,
              EnglishQuarters.FIRST_MONTHS,
              EnglishQuarters.QUARTER_ENDED,
              EnglishQuarters.QUARTER,
              EnglishQuarters.HALF,
              EnglishYears.FULL_YEAR,
              EnglishRelatives.NEAR,
              EnglishQuarters.ENDED,
              EnglishYears.YEAR_END));

  private static final NumberRules FOUR_DIGITS =
      new NumberRules(
          new NumberRule("-/.", EnglishDates.ISO),
          new NumberRule("ea/", EnglishYears.LIST),
          new NumberRule("ea -~–—tu", EnglishYears.TO_YEAR),
          new NumberRule(" -'qh", EnglishCodes.YEAR_FIRST),
          new NumberRule("eaf", EnglishCodes.ESTIMATE),
          new NumberRule("", EnglishYears.ALONE));

  private static final NumberRules FEW_DIGITS =
      new NumberRules(
          new NumberRule("/", EnglishDates.AMERICAN),
          new NumberRule("qhm", EnglishCodes.YEAR_LAST),
          new NumberRule("qhm", EnglishCodes.NO_YEAR),
          new NumberRule(" snrt", EnglishDates.DAY_MONTH),
          new NumberRule("snrt", EnglishQuarters.DIGIT_QUARTER),
          new NumberRule("snrt", EnglishQuarters.DIGIT_HALF));

  private static final List<TimeRule> QUARTER_CODES =
      List.of(EnglishCodes.FISCAL, EnglishCodes.QUARTERS, EnglishCodes.QUARTER);

  private static final List<TimeRule> HALF_CODES = List.of(EnglishCodes.HALF);

  private EnglishTimes() {}

  static @Nullable Mention at(String text, int at, int from, int limit, Anchor anchor) {
    char c = text.charAt(at);
    List<TimeRule> rules =
        Folding.digit(c) ? ofNumber(text, at, limit) : ofWord(text, at, limit, c);
    return rules.isEmpty() ? null : TimeRule.first(rules, new Place(text, from, at, limit, anchor));
  }

  private static List<TimeRule> ofWord(String text, int at, int limit, char c) {
    if ((c == 'q' || c == 'h') && at + 1 < limit && Folding.digit(text.charAt(at + 1))) {
      return c == 'q' ? QUARTER_CODES : HALF_CODES;
    }
    return WORDS.at(text, at, limit);
  }

  /** A number may be a year, a day or the quarter of "3Q25". */
  private static List<TimeRule> ofNumber(String text, int at, int limit) {
    int end = Digits.end(text, at, limit);
    if (end - at != 4 && end - at > 2) {
      return List.of();
    }
    NumberRules rules = end - at == 4 ? FOUR_DIGITS : FEW_DIGITS;
    return end < limit ? rules.before(text.charAt(end)) : rules.beforeNothing();
  }
}
