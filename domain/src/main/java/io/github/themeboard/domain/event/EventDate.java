package io.github.themeboard.domain.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, whichever the source gives; written as in ISO 8601 at that precision.
 *
 * @param first the first day that it may mean
 * @param precision how precise it is
 */
public record EventDate(LocalDate first, Precision precision) {
  /** java.time reads signs and years of five digits too, which ISO 8601 has only by agreement. */
  private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** How precisely a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * Reads {@code 2026}, {@code 2026-01} or {@code 2026-01-08}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static EventDate parse(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw malformed(written, null);
    }
    try {
      return switch (written.length()) {
        case 4 -> new EventDate(Year.parse(written).atDay(1), Precision.YEAR);
        case 7 -> new EventDate(YearMonth.parse(written).atDay(1), Precision.MONTH);
        default -> new EventDate(LocalDate.parse(written), Precision.DAY);
      };
    } catch (DateTimeException e) {
      throw malformed(written, e);
    }
  }

  private static IllegalArgumentException malformed(
      String written, @Nullable DateTimeException cause) {
    return new IllegalArgumentException(
        "a date is written 2026, 2026-01 or 2026-01-08, not " + written, cause);
  }

  /** The last day that it may mean. */
  public LocalDate last() {
    return switch (precision) {
      case YEAR -> first.withDayOfYear(first.lengthOfYear());
      case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
      case DAY -> first;
    };
  }

  @Override
  public String toString() {
    return switch (precision) {
      case YEAR -> first.toString().substring(0, 4);
      case MONTH -> first.toString().substring(0, 7);
      case DAY -> first.toString();
    };
  }
}
