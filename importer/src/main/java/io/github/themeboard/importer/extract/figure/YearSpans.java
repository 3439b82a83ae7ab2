package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years counted on from periods as the contract writes them. */
final class YearSpans {
  private static final int YEAR = 4;

  private YearSpans() {}

  /** From the first year that a sentence names to the last one. */
  static @Nullable String of(List<Mention> times) {
    int first = 0;
    int last = 0;
    for (Mention time : times) {
      String period = time.period();
      if (period != null && period.length() == YEAR && !time.comparison()) {
        int year = Integer.parseInt(period);
        first = first == 0 ? year : Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    return first < last ? first + "/" + last : null;
  }

  /** Which year of a span a number of a list is of, if there is one for each. */
  static @Nullable String member(@Nullable String span, int index, int size) {
    if (span == null || span.length() != 2 * YEAR + 1) {
      return null;
    }
    int from = Integer.parseInt(span.substring(0, YEAR));
    int to = Integer.parseInt(span.substring(YEAR + 1));
    return to - from + 1 == size ? Integer.toString(from + index) : null;
  }

  /** The same period one year earlier. */
  static @Nullable String yearBefore(@Nullable String period) {
    if (period == null) {
      return null;
    }
    StringBuilder earlier = new StringBuilder();
    int i = 0;
    while (i < period.length()) {
      if (year(period, i)) {
        earlier.append(Integer.parseInt(period.substring(i, i + YEAR)) - 1);
        i += YEAR;
      } else {
        earlier.append(period.charAt(i++));
      }
    }
    return earlier.toString();
  }

  private static boolean year(String period, int at) {
    for (int i = at; i < at + YEAR; i++) {
      if (i >= period.length() || !Folding.digit(period.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
