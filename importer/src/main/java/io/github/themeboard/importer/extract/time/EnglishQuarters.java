package io.github.themeboard.importer.extract.time;

import static io.github.themeboard.importer.extract.time.EnglishWords.FULL;
import static io.github.themeboard.importer.extract.time.EnglishWords.MONTH;
import static io.github.themeboard.importer.extract.time.EnglishWords.OF_YEAR;
import static io.github.themeboard.importer.extract.time.EnglishWords.ORDINAL;

import org.jspecify.annotations.Nullable;

/** Parts of years in words: third quarter of 2025, first half, first nine months, half ended. */
final class EnglishQuarters {
  private static final String QUARTER_WORDS =
      ORDINAL + "(?: |-)(?:(?:fiscal|calendar) )?quarter(?:'s|s|ly)?" + OF_YEAR;
  private static final String HALF_WORDS = "(first|second|1st|2nd)(?: |-)half(?:'s)?" + OF_YEAR;
  private static final String IN_DIGITS = "(?=(?:1st|2nd|3rd|4th)[ -](?:quarter|half))";
  private static final String MONTH_END =
      "(?:\\d{1,2} )?" + MONTH + "(?: \\d{1,2}(?!\\d))?(?:,? (" + FULL + "))?";

  static final TimeRule QUARTER = TimeRule.english(QUARTER_WORDS, EnglishQuarters::quarter);

  static final TimeRule HALF = TimeRule.english(HALF_WORDS, EnglishQuarters::half);

  /** "The third quarter ended May 30" is one of a fiscal year that ends three months later. */
  static final TimeRule QUARTER_ENDED =
      TimeRule.english(
          ORDINAL + "(?: |-)quarter,? (?:which |that )?(?:ended|ending)(?: on| in)? " + MONTH_END,
          EnglishQuarters::quarterEnded);

  /** "1st quarter". */
  static final TimeRule DIGIT_QUARTER =
      TimeRule.english(IN_DIGITS + QUARTER_WORDS, EnglishQuarters::quarter);

  static final TimeRule DIGIT_HALF =
      TimeRule.english(IN_DIGITS + HALF_WORDS, EnglishQuarters::half);

  static final TimeRule FIRST_MONTHS =
      TimeRule.english(
          "(?:the )?(?:first (two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months"
              + "|(nine|six) months(?! (?:ended|ending|to|through|until))|first (three) quarters)"
              + OF_YEAR,
          EnglishQuarters::firstMonths);

  static final TimeRule MONTHS_ENDED =
      TimeRule.english(
          "(three|six|nine|twelve) months (?:ended|ending|to|through|until)(?: on)? " + MONTH_END,
          s -> ended(s, EnglishWords.number(s.matched().group(1))));

  static final TimeRule ENDED =
      TimeRule.english(
          "(quarter|half|year|fiscal year) (?:ended|ending|to)(?: on)? " + MONTH_END,
          s ->
              ended(
                  s,
                  switch (s.matched().group(1)) {
                    case "quarter" -> 3;
                    case "half" -> 6;
                    default -> 12;
                  }));

  private EnglishQuarters() {}

  private static Mention quarter(Sighting seen) {
    int quarter = EnglishWords.ordinal(seen.matched().group(1));
    return EnglishWords.ofYear(seen, 2, anchor -> anchor.quarter(quarter));
  }

  private static Mention quarterEnded(Sighting seen) {
    int quarter = EnglishWords.ordinal(seen.matched().group(1));
    int last = EnglishWords.month(seen.matched().group(2));
    int year = seen.has(3) ? seen.number(3) : yearOf(seen.anchor().lookingBack().month(last));
    if (year == 0) {
      return seen.relative(null);
    }
    int yearEnd = last + 3 * (4 - quarter);
    String period =
        last == quarter * 3
            ? Anchor.quarter(year, quarter)
            : "FY" + Anchor.quarter(yearEnd > 12 ? year + 1 : year, quarter);
    return seen.has(3) ? seen.absolute(period) : seen.relative(period);
  }

  private static Mention half(Sighting seen) {
    int half = EnglishWords.ordinal(seen.matched().group(1));
    return EnglishWords.ofYear(seen, 2, anchor -> anchor.half(half));
  }

  private static @Nullable Mention firstMonths(Sighting seen) {
    String word = seen.has(1) ? seen.word(1) : seen.word(2);
    int count = word == null ? 9 : EnglishWords.number(word);
    return count < 1 || count > 12
        ? null
        : EnglishWords.ofYear(seen, 4, anchor -> anchor.firstMonths(count));
  }

  /** Some months up to the end of one; twelve that end within a year are a fiscal year. */
  private static Mention ended(Sighting seen, int months) {
    int last = EnglishWords.month(seen.matched().group(2));
    int year = seen.has(3) ? seen.number(3) : yearOf(seen.anchor().lookingBack().month(last));
    int first = last - months + 1;
    if (year == 0 || first < 1 && months != 12) {
      return seen.relative(null);
    }
    String period = first >= 1 ? Anchor.months(year, first, last) : "FY" + year;
    return seen.has(3) ? seen.absolute(period) : seen.relative(period);
  }

  private static int yearOf(@Nullable String month) {
    return month == null ? 0 : Integer.parseInt(month.substring(0, 4));
  }
}
