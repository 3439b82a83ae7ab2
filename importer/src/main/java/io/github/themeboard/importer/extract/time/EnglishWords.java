package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for numbers, months and weekdays that English times are made of. */
final class EnglishWords {
  /** One group: the month. */
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

  /** A year of four digits that is not the beginning of a longer number. */
  static final String FULL = "(?:19|20)\\d{2}";

  static final String NO_MORE_DIGITS = "(?![\\d%]|[.,]\\d)";

  /** One group: which quarter or half. */
  static final String ORDINAL = "(first|second|third|fourth|1st|2nd|3rd|4th)";

  /** Two groups: the year, or which year it is from now. */
  static final String OF_YEAR =
      "(?:(?:,? of|,? in|,)? ?(?:(?:fiscal|calendar|fy) ?)?'?"
          + "("
          + FULL
          + "|(?<=')\\d{2})"
          + NO_MORE_DIGITS
          + "| of (?:the )?(this year|last year|next year|the year|the current year"
          + "|the previous year))?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private EnglishWords() {}

  /** The month that a word begins like, from one. */
  static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  /** Monday is one; zero is no weekday. */
  static int weekday(String word) {
    return WEEKDAYS.indexOf(word) + 1;
  }

  /** A number in digits or in a word, or zero. */
  static int number(String word) {
    if (Folding.digit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int place = NUMBERS.indexOf(word);
    return place < 0 ? 0 : place + 2;
  }

  static int ordinal(String word) {
    return switch (word.substring(0, 2)) {
      case "fi", "1s" -> 1;
      case "se", "2n" -> 2;
      case "th", "3r" -> 3;
      default -> 4;
    };
  }

  /** Whether what was named is spoken of as one: "January and February combined". */
  static boolean together(Sighting seen) {
    int end = seen.matched().end();
    String text = seen.place().text();
    return text.startsWith(" combined", end) || text.startsWith(" together", end);
  }

  /** What a part of a year is, in a year. */
  interface Part {
    @Nullable String in(Anchor anchor);
  }

  /** A part of the year that {@link #OF_YEAR} names, its groups beginning at a number. */
  static Mention ofYear(Sighting seen, int group, Part part) {
    if (seen.has(group)) {
      boolean fiscal = seen.words().contains("fiscal") || seen.words().contains(" fy");
      String period = part.in(Anchor.inYear(seen.year(group)));
      return seen.absolute(fiscal ? "FY" + period : period);
    }
    String of = seen.word(group + 1);
    if (of == null) {
      return seen.relative(part.in(seen.anchor()));
    }
    int now = seen.anchor().thisYear();
    if (now == 0) {
      return seen.relative(null);
    }
    int offset =
        of.startsWith("last") || of.contains("previous") ? -1 : of.startsWith("next") ? 1 : 0;
    return seen.relative(part.in(Anchor.inYear(now + offset)));
  }
}
