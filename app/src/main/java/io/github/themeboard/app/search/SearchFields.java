package io.github.themeboard.app.search;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.SearchScope;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address asks to search for, and where. */
@RequestScoped
class SearchFields {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  /** More pages than hits of one sort can fill. */
  private static final int LAST_PAGE = 1_000;

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

  /** Primary subtag of the language that is asked for: a source in zh-TW is Chinese. */
  private @Nullable String language() {
    String tag = page.parameter("language");
    if (tag == null) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().getLanguage();
    } catch (IllformedLocaleException e) {
      throw new NoSuchPage("/search");
    }
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

  /** The languages of sources to choose from; another one that the address names is one too. */
  List<Choice> languages() {
    SearchMessages words = page.messages(SearchMessages.class);
    String asked = language();
    List<Choice> languages = new ArrayList<>();
    LANGUAGES.forEach(tag -> languages.add(choice(tag, words.language(tag), asked)));
    if (asked != null && !LANGUAGES.contains(asked)) {
      String name = Locale.forLanguageTag(asked).getDisplayLanguage(page.locale());
      languages.add(choice(asked, name.isEmpty() ? asked : name, asked));
    }
    return languages;
  }

  List<Choice> themes() {
    return themes.choices();
  }

  /** The page of one sort of hit, from 1. */
  int number() {
    return (int) Math.max(1, Math.min(LAST_PAGE, RowId.read(page.parameter("page"), 1)));
  }

  private static Choice choice(String value, String name, @Nullable String chosen) {
    return new Choice(value, name, value.equals(chosen));
  }
}
