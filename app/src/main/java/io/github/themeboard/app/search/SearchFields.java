package io.github.themeboard.app.search;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.SearchScope;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address asks to search for, and where. */
@RequestScoped
class SearchFields {
  private static final List<String> LANGUAGES = List.of("en", "zh-CN");

  private final Page page;
  private final ThemeChoice themes;
  private final Visitor visitor;

  SearchFields(Page page, ThemeChoice themes, Visitor visitor) {
    this.page = page;
    this.themes = themes;
    this.visitor = visitor;
  }

  /** A sort of hit; each fact kind is one too. */
  enum Section implements Token {
    THEME,
    COMPANY,
    FACT,
    PASSAGE
  }

  SearchQuery query() {
    return SearchQuery.of(Objects.requireNonNullElse(page.parameter("q"), ""));
  }

  /** The one sort of hit that is asked for; null for all. */
  @Nullable Section section() {
    String kind = page.parameter("kind");
    if (kind == null) {
      return null;
    }
    return factKind() != null
        ? Section.FACT
        : Token.parse(Section.class, kind).orElseThrow(() -> new NoSuchPage("/search"));
  }

  boolean wants(Section section) {
    Section only = section();
    return only == null || only == section;
  }

  private @Nullable FactKind factKind() {
    String kind = page.parameter("kind");
    return kind == null ? null : Token.parse(FactKind.class, kind).orElse(null);
  }

  SearchScope scope() {
    String from = page.day("from");
    String to = page.day("to");
    Set<Long> within = themes.chosen().map(t -> themes.tree().branch(t)).orElse(Set.of());
    return new SearchScope(
        factKind(),
        within,
        language(),
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        page.clocks(),
        visitor.curator());
  }

  private @Nullable String language() {
    String language = page.parameter("language");
    if (language != null && !LANGUAGES.contains(language)) {
      throw new NoSuchPage("/search");
    }
    return language;
  }

  /** The sorts of hit to choose from. */
  List<Choice> kinds() {
    String chosen = page.parameter("kind");
    SearchMessages words = page.messages(SearchMessages.class);
    List<Choice> kinds = new ArrayList<>();
    for (Section section : Section.values()) {
      kinds.add(choice(section.token(), words.section(section), chosen));
      if (section == Section.FACT) {
        for (FactKind kind : FactKind.values()) {
          kinds.add(choice(kind.token(), "\u2003" + page.messages().fact_kind(kind), chosen));
        }
      }
    }
    return kinds;
  }

  /** The languages of sources to choose from. */
  List<Choice> languages() {
    SearchMessages words = page.messages(SearchMessages.class);
    return LANGUAGES.stream()
        .map(tag -> choice(tag, words.language(tag), page.parameter("language")))
        .toList();
  }

  List<Choice> themes() {
    return themes.choices();
  }

  private static Choice choice(String value, String name, @Nullable String chosen) {
    return new Choice(value, name, value.equals(chosen));
  }
}
