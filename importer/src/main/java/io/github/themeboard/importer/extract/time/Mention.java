package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time that a text speaks of.
 *
 * @param period as the contract writes periods ({@code 2026}, {@code 2026-Q3}, {@code 2020/2028});
 *     nothing where the words cannot be resolved
 * @param named whether the words say which year
 * @param comparison the time that another is measured against ("a year earlier", 去年同期)
 */
public record Mention(
    Span span, @Nullable String period, Sort sort, boolean comparison, boolean named) {

  /** "0001" is no year that an article speaks of, and would not print as four digits. */
  public Mention {
    period = period == null || hasYear(period) ? period : null;
  }

  Mention(Span span, @Nullable String period, Sort sort, boolean comparison) {
    this(span, period, sort, comparison, sort == Sort.ABSOLUTE);
  }

  private static boolean hasYear(String period) {
    int from = period.startsWith("FY") ? 2 : 0;
    return Digits.end(period, from, period.length()) - from >= 4;
  }

  /** How the words name it. */
  public enum Sort {
    /** With its year. */
    ABSOLUTE,
    /** By its distance from another time. */
    RELATIVE,
    /** From one time to another. */
    SPAN
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** A day, written YYYY-MM-DD. */
  public boolean day() {
    return period != null && period.length() == 10 && period.charAt(7) == '-';
  }

  public boolean spanned() {
    return sort == Sort.SPAN;
  }
}
