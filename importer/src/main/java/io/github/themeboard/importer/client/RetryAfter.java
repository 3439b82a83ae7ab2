package io.github.themeboard.importer.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a server asks to wait: seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  private static final Duration UNSTATED = Duration.ofSeconds(3);
  private static final Duration LEAST = Duration.ofMillis(300);

  private RetryAfter() {}

  static Duration of(String header, Instant now) {
    Duration wait = stated(header.strip(), now);
    return wait.compareTo(LEAST) < 0 ? LEAST : wait;
  }

  private static Duration stated(String header, Instant now) {
    if (header.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      return Duration.between(
          now, ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return UNSTATED;
    }
  }
}
