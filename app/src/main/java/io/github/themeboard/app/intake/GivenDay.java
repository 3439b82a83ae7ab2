package io.github.themeboard.app.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day that somebody typed. */
final class GivenDay {
  private GivenDay() {}

  /** The day, or null where none was typed; refused if it is none. */
  static @Nullable LocalDate of(@Nullable String typed, IntakeRefusals refusals) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() >= 1000 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw refusals.noDate();
  }
}
