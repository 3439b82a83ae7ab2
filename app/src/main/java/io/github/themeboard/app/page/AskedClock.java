package io.github.themeboard.app.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/** Reads the days and moments that an address asks for. */
final class AskedClock {
  /** Years of four digits: the ISO formatters of the platform also take nine and a sign. */
  private static final int LAST_YEAR = 9999;

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private AskedClock() {}

  /**
   * A day such as 2026-02-01.
   *
   * @throws MalformedClock for anything else
   */
  static LocalDate day(String parameter, String written) {
    try {
      return DAY.parse(written, LocalDate::from);
    } catch (DateTimeException e) {
      throw new MalformedClock(parameter, written);
    }
  }

  /**
   * An ISO 8601 instant; without an offset, as browsers' own fields send it, it is UTC.
   *
   * @throws MalformedClock for anything else
   */
  static Instant moment(String parameter, String written) {
    try {
      // A plus sign that was not encoded arrives as a space.
      Instant moment = MOMENT.parse(written.replace(' ', '+'), AskedClock::instant);
      int year = moment.atOffset(ZoneOffset.UTC).getYear();
      if (year >= 1 && year <= LAST_YEAR) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Said below, with the form that can be read.
    }
    throw new MalformedClock(parameter, written);
  }

  private static Instant instant(TemporalAccessor read) {
    ZoneOffset offset = read.query(TemporalQueries.offset());
    return LocalDateTime.from(read).toInstant(offset == null ? ZoneOffset.UTC : offset);
  }
}
