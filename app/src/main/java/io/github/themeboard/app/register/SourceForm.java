package io.github.themeboard.app.register;

import io.github.themeboard.domain.register.SourceEntry;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote of a house or publisher.
 *
 * @param others other names, one a line
 * @param limit code points, as written
 * @param fault what is wrong with it, in words; null if nothing is
 */
record SourceForm(
    String en, String zh, String others, String limit, String reason, @Nullable String fault) {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 200;

  static SourceForm of(SourceEntry entry) {
    Integer limit = entry.excerptLimit();
    return new SourceForm(
        Objects.requireNonNullElse(entry.name().en(), ""),
        Objects.requireNonNullElse(entry.name().zh(), ""),
        String.join("\n", entry.otherNames()),
        limit == null ? "" : limit.toString(),
        "",
        null);
  }

  static SourceForm read(
      @Nullable String en,
      @Nullable String zh,
      @Nullable String others,
      @Nullable String limit,
      @Nullable String reason) {
    return new SourceForm(plain(en), plain(zh), plain(others), plain(limit), plain(reason), null);
  }

  private static String plain(@Nullable String written) {
    return written == null ? "" : written.strip();
  }

  SourceForm with(String wrong) {
    return new SourceForm(en, zh, others, limit, reason, wrong);
  }

  boolean named() {
    return !en.isEmpty() || !zh.isEmpty();
  }

  boolean tooLong() {
    return en.length() > LONGEST_NAME
        || zh.length() > LONGEST_NAME
        || otherNames().size() > MOST_NAMES
        || otherNames().stream().anyMatch(n -> n.length() > LONGEST_NAME);
  }

  Wording name() {
    return new Wording(en, zh);
  }

  List<String> otherNames() {
    return others.lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  boolean limited() {
    return limit.isEmpty() || limit.matches("[1-9]\\d{0,5}");
  }

  @Nullable Integer excerptLimit() {
    return limit.isEmpty() ? null : Integer.valueOf(limit);
  }
}
