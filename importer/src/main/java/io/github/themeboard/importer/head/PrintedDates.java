package io.github.themeboard.importer.head;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full dates in the forms that pages print; day and month alone are none, and neither is one like
 * 03/11/2025, which is another day in London than in New York.
 */
final class PrintedDates {
  /** A day, and where it is printed. */
  record Dated(Span span, LocalDate day) {}

  /** A date has so much before its year ("30th september, "), and so much from there on. */
  private static final int BEFORE_YEAR = 20;

  private static final int BEHIND_YEAR = 14;

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern FULL =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)日?"
              + "|(?<![a-z])"
              + MONTH
              + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + "\\.?,? ((?:19|20)\\d{2})(?!\\d)"
              + "|(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d)");

  private static final int LONGEST_LINE = 200;

  private PrintedDates() {}

  static List<Dated> in(String lower, int from, int to) {
    List<Dated> dates = new ArrayList<>();
    Matcher found = FULL.matcher(lower);
    int free = from;
    for (int year = year(lower, from, to); year >= 0; year = year(lower, year + 2, to)) {
      int start = Math.max(free, year - BEFORE_YEAR);
      int end = Math.min(to, year + BEHIND_YEAR);
      if (start >= end || !found.region(start, end).useTransparentBounds(true).find()) {
        continue;
      }
      LocalDate day = day(found);
      if (day == null) {
        // Its digits are no other date either: "03/11/2025 3".
        free = found.end();
      } else {
        dates.add(new Dated(new Span(found.start(), found.end()), day));
        free = found.end();
      }
    }
    return dates;
  }

  /** Whether a day is printed, were it one that can be read in two ways. */
  static boolean isIn(String lower, int from, int to) {
    return !in(lower, from, to).isEmpty() || firstAmbiguous(lower, from, to) != null;
  }

  /** The first date that is a day in either order, with the earlier of the two. */
  static @Nullable Dated firstAmbiguous(String lower, int from, int to) {
    Matcher found = NUMBERS.matcher(lower).region(from, Math.min(to, from + LONGEST_LINE));
    while (found.useTransparentBounds(true).find()) {
      LocalDate american = of(found.group(3), number(found.group(1)), found.group(2));
      LocalDate british = of(found.group(3), number(found.group(2)), found.group(1));
      if (american != null && british != null && !american.equals(british)) {
        LocalDate earlier = american.isBefore(british) ? american : british;
        return new Dated(new Span(found.start(), found.end()), earlier);
      }
    }
    return null;
  }

  /** Where the next year may begin: most of a text has none, and a pattern is slow to see that. */
  private static int year(String lower, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      char c = lower.charAt(i);
      if ((c == '2' && lower.charAt(i + 1) == '0' || c == '1' && lower.charAt(i + 1) == '9')
          && Folding.digit(lower.charAt(i + 2))) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable LocalDate first(String lower, int from, int to) {
    List<Dated> dates = in(lower, from, to);
    return dates.isEmpty() ? null : dates.get(0).day();
  }

  private static @Nullable LocalDate day(Matcher found) {
    if (found.group(1) != null) {
      return of(found.group(1), number(found.group(2)), found.group(3));
    }
    if (found.group(4) != null) {
      return of(found.group(6), month(found.group(4)), found.group(5));
    }
    if (found.group(8) != null) {
      return of(found.group(9), month(found.group(8)), found.group(7));
    }
    if (found.group(10) != null) {
      LocalDate american = of(found.group(12), number(found.group(10)), found.group(11));
      LocalDate british = of(found.group(12), number(found.group(11)), found.group(10));
      boolean both = american != null && british != null && !american.equals(british);
      return both ? null : american != null ? american : british;
    }
    return of(found.group(13), number(found.group(14)), found.group(15));
  }

  static int month(String name) {
    return MONTHS.indexOf(name) / 3 + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  static @Nullable LocalDate of(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
