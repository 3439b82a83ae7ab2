package io.github.themeboard.importer.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and months: 2025年3月31日, 3月31日, 31日, 2025年3月, 1-9月, 十月. */
final class ChineseDates {
  private static final String PART_OF_MONTH = "(?:份|底|末|初|中旬|上旬|下旬)?";

  static final NumberRule DAY =
      NumberRule.of(
          "年",
          "(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日",
          s -> day(s, 2, 3) ? s.absolute(Anchor.day(s.number(1), s.number(2), s.number(3))) : null);

  /** "2024年6月30日止年度": a year of reports, called by the year that it ends in. */
  static final NumberRule YEAR_ENDED =
      NumberRule.of(
          "年",
          "(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日止的?" + "(?:全年|财政年度|财年|财务年度|会计年度|年度)",
          s -> day(s, 2, 3) ? s.absolute((s.number(2) == 12 ? "" : "FY") + s.year(1)) : null);

  static final NumberRule YEAR_MONTH =
      NumberRule.of(
          "年",
          "(\\d{4}|[12]\\d)\\s?年\\s?(\\d{1,2})\\s?月" + PART_OF_MONTH,
          s -> month(s.number(2)) ? s.absolute(Anchor.month(s.year(1), s.number(2))) : null);

  static final NumberRule MONTH_DAY =
      NumberRule.of(
          "月",
          "(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日",
          s -> day(s, 1, 2) ? s.relative(s.anchor().day(s.number(1), s.number(2))) : null);

  static final NumberRule MONTHS =
      NumberRule.of(
          "月-~至到", "(\\d{1,2})月?\\s?[-~至到]\\s?(\\d{1,2})\\s?月份?(?![\\d日])", ChineseDates::months);

  static final NumberRule MONTH =
      NumberRule.of(
          "月",
          "(\\d{1,2})\\s?月" + PART_OF_MONTH,
          s -> month(s.number(1)) ? s.relative(s.anchor().month(s.number(1))) : null);

  static final NumberRule DAY_OF_MONTH =
      NumberRule.of("日", "(\\d{1,2})日(?!均|元|益)", ChineseDates::dayOfMonth);

  static final TimeRule MONTH_WORD =
      TimeRule.chinese(
          "(十[一二]|[一二三四五六七八九十])月(?:份|底|末|初)?",
          s -> s.relative(s.anchor().month(inWords(s.matched().group(1)))));

  private ChineseDates() {}

  private static @Nullable Mention months(Sighting seen) {
    int first = seen.number(1);
    int last = seen.number(2);
    return month(first) && month(last) && first < last
        ? seen.relative(ChineseParts.months(first, last, seen.anchor()))
        : null;
  }

  /** A day without a month is of the month of publication. */
  private static @Nullable Mention dayOfMonth(Sighting seen) {
    int day = seen.number(1);
    if (day < 1 || day > 31) {
      return null;
    }
    LocalDate published = seen.anchor().published();
    return seen.relative(
        published == null ? null : Anchor.day(published.getYear(), published.getMonthValue(), day));
  }

  private static int inWords(String month) {
    return month.length() == 1
        ? ChineseParts.ordinal(month)
        : 10 + ChineseParts.ordinal(month.substring(1));
  }

  private static boolean day(Sighting seen, int month, int day) {
    return month(seen.number(month)) && seen.number(day) >= 1 && seen.number(day) <= 31;
  }

  static boolean month(int number) {
    return number >= 1 && number <= 12;
  }
}
