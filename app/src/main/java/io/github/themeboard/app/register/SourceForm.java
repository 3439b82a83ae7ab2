package io.github.themeboard.app.register;

import io.github.themeboard.app.log.RegisterWords;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.register.SourceEntry;
import io.github.themeboard.domain.wording.Wording;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote of a house or publisher.
 *
 * @param others other names, one a line
 * @param limit code points, as written
 * @param edition which one the form showed; empty if it does not say
 * @param fault what is wrong with it, in words; null if nothing is
 * @param since what somebody else changed since the form was shown
 */
record SourceForm(
    String en,
    String zh,
    String others,
    String limit,
    String reason,
    String edition,
    @Nullable String fault,
    List<RegisterWords.FieldChange> since) {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 200;

  static SourceForm of(SourceEntry entry, long edition) {
    Integer limit = entry.excerptLimit();
    return new SourceForm(
        Objects.requireNonNullElse(entry.name().en(), ""),
        Objects.requireNonNullElse(entry.name().zh(), ""),
        String.join("\n", entry.otherNames()),
        limit == null ? "" : limit.toString(),
        "",
        String.valueOf(edition),
        null,
        List.of());
  }

  static SourceForm read(MultivaluedMap<String, String> fields) {
    return new SourceForm(
        plain(fields.getFirst("en")),
        plain(fields.getFirst("zh")),
        plain(fields.getFirst("others")),
        plain(fields.getFirst("limit")),
        plain(fields.getFirst("reason")),
        plain(fields.getFirst("edition")),
        null,
        List.of());
  }

  private static String plain(@Nullable String written) {
    return written == null ? "" : written.strip();
  }

  SourceForm with(String wrong) {
    return new SourceForm(en, zh, others, limit, reason, edition, wrong, since);
  }

  /** The same after a look at what somebody else changed: sent again it takes its place. */
  SourceForm late(String wrong, long present, List<RegisterWords.FieldChange> changed) {
    return new SourceForm(
        en, zh, others, limit, reason, String.valueOf(present), wrong, List.copyOf(changed));
  }

  @Nullable Long seen() {
    return RowId.read(edition);
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
