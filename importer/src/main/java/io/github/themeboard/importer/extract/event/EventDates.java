package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.extract.time.Mention;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as events have them: a day, a month or a year. */
final class EventDates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:-[QH]\\d)?");

  private EventDates() {}

  /** The date that a time gives, a quarter its year; nothing for a span and a comparison. */
  static @Nullable String of(Mention mention) {
    if (mention.period() == null || mention.comparison() || mention.spanned()) {
      return null;
    }
    Matcher m = DATE.matcher(mention.period());
    return m.matches() ? m.group(1) : null;
  }

  static boolean day(String date) {
    return date.length() == 10;
  }

  static boolean yearOnly(String date) {
    return date.length() == 4;
  }

  /** Whether a time names a quarter or a half. */
  static boolean part(Mention mention) {
    return mention.period() != null
        && mention.period().length() == 7
        && !Character.isDigit(mention.period().charAt(5));
  }

  /** Whether all of a date lies before a day. */
  static boolean before(String date, @Nullable LocalDate day) {
    return day != null && date.compareTo(day.toString().substring(0, date.length())) < 0;
  }

  /** Whether all of a date lies behind a day. */
  static boolean after(String date, @Nullable LocalDate day) {
    return day != null && date.compareTo(day.toString().substring(0, date.length())) > 0;
  }
}
