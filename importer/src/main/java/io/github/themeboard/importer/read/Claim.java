package io.github.themeboard.importer.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing that a file says of itself, as a value; null where it makes no sense. */
final class Claim {
  private static final int MOST_CHARACTERS = 500;
  private static final int ISO_DAY = "2026-05-08".length();

  private Claim() {}

  /** A title or a name on one line. */
  static @Nullable String name(@Nullable String said) {
    if (said == null) {
      return null;
    }
    int end = Math.min(said.length(), 4 * MOST_CHARACTERS);
    String line = Characters.line(said.substring(0, end));
    if (line.codePointCount(0, line.length()) > MOST_CHARACTERS) {
      line = line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)).strip();
    }
    return line.isEmpty() ? null : line;
  }

  static @Nullable URI url(@Nullable String said) {
    if (said == null || said.length() > 2000) {
      return null;
    }
    try {
      URI url = new URI(said.strip());
      String scheme = url.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && url.getHost() != null ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The day of an ISO 8601 date or instant, as it is written: the zone is the publisher's. */
  static @Nullable LocalDate day(@Nullable String said) {
    if (said == null) {
      return null;
    }
    String text = said.strip();
    if (text.length() < ISO_DAY || text.length() > ISO_DAY && !startsTime(text.charAt(ISO_DAY))) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, ISO_DAY));
      return day.getYear() > 1900 ? day : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean startsTime(char c) {
    return c == 'T' || c == ' ';
  }

  static @Nullable String language(@Nullable String said) {
    if (said == null) {
      return null;
    }
    try {
      String tag = said.strip().replace('_', '-');
      String known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return known.equals("und") ? null : known;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
