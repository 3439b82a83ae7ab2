package io.github.themeboard.domain.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure speaks of: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code
 * 2026-02}, {@code 2026-04-06}, fiscal {@code FY2026} and {@code FY2026-Q1}, or a span of two such
 * as {@code 2020/2028}. A day belongs to no fiscal calendar.
 */
public record Period(String written) {
  private static final Pattern ONE =
      Pattern.compile("(FY)?(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

  public Period {
    String[] ends = written.split("/", -1);
    if (ends.length > 2) {
      throw malformed(written);
    }
    for (String end : ends) {
      lastDay(end);
    }
    if (ends.length == 2 && !lastDay(ends[0]).isBefore(lastDay(ends[1]))) {
      throw new IllegalArgumentException("a span goes forward in time: " + written);
    }
  }

  /** Whether it has a start and an end of its own. */
  public boolean span() {
    return written.contains("/");
  }

  /** The last day of it; of a span, the last day of its end. */
  public LocalDate last() {
    return lastDay(written.substring(written.indexOf('/') + 1));
  }

  /**
   * Its middle as a number of years, each month a twelfth: 2024.5 for that year, 2023.25 for its
   * first half; of a span, the middle of the whole of it.
   */
  public double middle() {
    LocalDate after = last().plusDays(1);
    return (inYears(firstDay(written.split("/")[0])) + inYears(after)) / 2;
  }

  private static double inYears(LocalDate day) {
    double months = day.getMonthValue() - 1 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    return day.getYear() + months / 12;
  }

  /**
   * Years from the end of a span's first period to the end of its last; nothing for what is no
   * span.
   */
  public OptionalDouble years() {
    return span()
        ? OptionalDouble.of(years(lastDay(written.substring(0, written.indexOf('/'))), last()))
        : OptionalDouble.empty();
  }

  /** Years from the end of this period to the end of a later one. */
  public double yearsTo(Period later) {
    return years(last(), later.last());
  }

  private static double years(LocalDate from, LocalDate to) {
    int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    return months / 12.0;
  }

  private static LocalDate firstDay(String one) {
    LocalDate last = lastDay(one);
    Matcher m = ONE.matcher(one);
    if (!m.matches() || m.group(6) != null) {
      return last;
    }
    int months = m.group(3) != null ? 6 : m.group(4) != null ? 3 : m.group(5) != null ? 1 : 12;
    return last.withDayOfMonth(1).minusMonths(months - 1);
  }

  private static LocalDate lastDay(String one) {
    Matcher m = ONE.matcher(one);
    if (!m.matches()) {
      throw malformed(one);
    }
    boolean fiscal = m.group(1) != null;
    boolean day = m.group(6) != null;
    if (fiscal && day) {
      throw malformed(one);
    }
    try {
      return day
          ? LocalDate.parse(one)
          : YearMonth.of(Integer.parseInt(m.group(2)), lastMonth(m)).atEndOfMonth();
    } catch (DateTimeException e) {
      throw malformed(one);
    }
  }

  private static int lastMonth(Matcher m) {
    if (m.group(3) != null) {
      return 6 * Integer.parseInt(m.group(3));
    } else if (m.group(4) != null) {
      return 3 * Integer.parseInt(m.group(4));
    }
    return m.group(5) == null ? 12 : Integer.parseInt(m.group(5));
  }

  private static IllegalArgumentException malformed(String written) {
    return new IllegalArgumentException(
        "a period is written 2026, 2026-H1, 2026-Q3, 2026-02, 2026-04-06, FY2026 or 2020/2028, not "
            + written);
  }

  @Override
  public String toString() {
    return written;
  }
}
