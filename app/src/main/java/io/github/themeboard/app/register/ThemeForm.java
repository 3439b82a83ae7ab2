package io.github.themeboard.app.register;

import io.github.themeboard.app.log.RegisterWords;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.register.ThemeEntry;
import io.github.themeboard.domain.theme.Term;
import io.github.themeboard.domain.wording.Wording;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote of a theme.
 *
 * @param parent slug of the theme above it; empty for one at the top
 * @param termsEn words that speak of it, one a line
 * @param edition which one the form showed; empty if it does not say
 * @param fault what is wrong with it, in words; null if nothing is
 * @param since what somebody else changed since the form was shown
 */
record ThemeForm(
    String slug,
    String en,
    String zh,
    String parent,
    String termsEn,
    String termsZh,
    String reason,
    String edition,
    @Nullable String fault,
    List<RegisterWords.FieldChange> since) {
  static final ThemeForm EMPTY = new ThemeForm("", "", "", "", "", "", "", "", null, List.of());

  private static final int LONGEST = 200;
  private static final int MOST_TERMS = 1_000;

  static ThemeForm of(ThemeEntry theme, long edition) {
    return new ThemeForm(
        theme.slug(),
        Objects.requireNonNullElse(theme.name().en(), ""),
        Objects.requireNonNullElse(theme.name().zh(), ""),
        Objects.requireNonNullElse(theme.parent(), ""),
        String.join("\n", theme.termsIn("en")),
        String.join("\n", theme.termsIn("zh")),
        "",
        String.valueOf(edition),
        null,
        List.of());
  }

  static ThemeForm read(String slug, MultivaluedMap<String, String> fields) {
    return new ThemeForm(
        slug,
        text(fields, "en"),
        text(fields, "zh"),
        text(fields, "parent"),
        text(fields, "termsEn"),
        text(fields, "termsZh"),
        text(fields, "reason"),
        text(fields, "edition"),
        null,
        List.of());
  }

  static String text(MultivaluedMap<String, String> fields, String name) {
    String written = fields.getFirst(name);
    return written == null ? "" : written.strip();
  }

  ThemeForm with(String wrong) {
    return new ThemeForm(slug, en, zh, parent, termsEn, termsZh, reason, edition, wrong, since);
  }

  /** The same after a look at what somebody else changed: sent again it takes its place. */
  ThemeForm late(String wrong, long present, List<RegisterWords.FieldChange> changed) {
    return new ThemeForm(
        slug,
        en,
        zh,
        parent,
        termsEn,
        termsZh,
        reason,
        String.valueOf(present),
        wrong,
        List.copyOf(changed));
  }

  @Nullable Long seen() {
    return RowId.read(edition);
  }

  boolean named() {
    return !en.isEmpty() || !zh.isEmpty();
  }

  boolean tooLong() {
    return en.length() > LONGEST
        || zh.length() > LONGEST
        || terms().size() > MOST_TERMS
        || terms().stream().anyMatch(t -> t.term().length() > LONGEST);
  }

  Wording name() {
    return new Wording(en, zh);
  }

  @Nullable String above() {
    return parent.isEmpty() ? null : parent;
  }

  ThemeEntry entry() {
    return new ThemeEntry(slug, name(), above(), 0, terms());
  }

  private List<Term> terms() {
    return Stream.concat(terms("en", termsEn), terms("zh", termsZh)).distinct().toList();
  }

  private static Stream<Term> terms(String language, String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .map(t -> new Term(language, t));
  }
}
