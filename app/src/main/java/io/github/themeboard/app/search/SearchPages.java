package io.github.themeboard.app.search;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.PassageHit;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.WordMarks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the search page and the box on every page show. */
@RequestScoped
class SearchPages {
  /** Of each sort of hit, before the reader asks for one sort only. */
  private static final int FIRST = 10;

  /** Of one sort of hit. */
  private static final int MOST = 100;

  /** In the box. */
  private static final int SUGGESTED = 4;

  private final Page page;
  private final SearchFields fields;
  private final Found found;

  SearchPages(Page page, SearchFields fields, Found found) {
    this.page = page;
    this.fields = fields;
    this.found = found;
  }

  /** A theme or a company, and why it was found. */
  record NameView(Link link, String why, boolean exact) {}

  /**
   * A fact with the words for which it was found.
   *
   * @param href where it stands: its figure's page, or the first passage that says it
   */
  record FactHit(FactView fact, String href, List<Part> parts, String lang) {}

  /** A passage with the words for which it was found. */
  record PassageView(
      String href, List<Part> parts, String lang, String title, String source, String date) {}

  /** Hits of one sort; {@code more} leads to those that are not shown, null if there are none. */
  record Hits<T>(String title, List<T> shown, @Nullable String more) {
    public boolean isEmpty() {
      return shown.isEmpty();
    }
  }

  /** What was found. */
  record Results(
      Hits<NameView> themes,
      Hits<NameView> companies,
      Hits<FactHit> facts,
      Hits<PassageView> passages) {
    public int getCount() {
      return themes.shown().size()
          + companies.shown().size()
          + facts.shown().size()
          + passages.shown().size();
    }
  }

  /**
   * The search page.
   *
   * @param results null before anything is searched for
   */
  record SearchView(
      String written,
      @Nullable Results results,
      boolean onlyExcluded,
      List<Choice> kinds,
      List<Choice> themes,
      List<Choice> languages,
      String from,
      String to) {}

  /** What the box shows while somebody writes. */
  record SuggestionsView(String written, Results results, String all) {}

  @Transactional
  SearchView search() {
    SearchQuery query = fields.query();
    boolean nothing = query.empty();
    int most = fields.section() == null ? FIRST : MOST;
    return new SearchView(
        query.written(),
        nothing ? null : results(query, most),
        nothing && !query.terms().isEmpty(),
        fields.kinds(),
        fields.themes(),
        fields.languages(),
        Objects.requireNonNullElse(page.day("from"), ""),
        Objects.requireNonNullElse(page.day("to"), ""));
  }

  @Transactional
  SuggestionsView suggestions() {
    SearchQuery query = fields.query();
    return new SuggestionsView(
        query.written(), results(query, SUGGESTED), page.search(query.written()));
  }

  private Results results(SearchQuery query, int most) {
    Found.All all = found.search(query, fields.scope(), fields::wants, most);
    Sheet sheet = new Sheet(page);
    WordMarks.Marker marker = all.marker();
    return new Results(
        hits(SearchFields.Section.THEME, all.themes().stream().map(this::name).toList(), most),
        hits(SearchFields.Section.COMPANY, all.companies().stream().map(this::name).toList(), most),
        hits(
            SearchFields.Section.FACT,
            all.facts().stream().map(f -> fact(f, sheet, marker)).toList(),
            most),
        hits(
            SearchFields.Section.PASSAGE,
            all.passages().stream().map(p -> passage(p, sheet, marker)).toList(),
            most));
  }

  private <T> Hits<T> hits(SearchFields.Section section, List<T> read, int most) {
    boolean more = read.size() > most && fields.section() == null;
    return new Hits<>(
        page.messages(SearchMessages.class).section(section),
        read.subList(0, Math.min(read.size(), most)),
        more ? page.here(Map.of("kind", section.token())) : null);
  }

  private NameView name(NameHit hit) {
    String path = (hit.what() == NameHit.What.THEME ? "/themes/" : "/companies/") + hit.slug();
    String language = hit.name().languageIn(page.locale());
    String name = hit.name().in(page.locale());
    boolean own = hit.by() == NameHit.By.NAME && hit.said().equals(name);
    return new NameView(
        new Link(page.to(path), name, language.equals(page.lang()) ? null : language),
        own ? "" : why(hit),
        hit.exact());
  }

  private String why(NameHit hit) {
    SearchMessages words = page.messages(SearchMessages.class);
    return switch (hit.by()) {
      case TICKER -> words.why_ticker(hit.said());
      case NAME, ALIAS -> words.why_alias(hit.said());
      case TERM -> words.why_term(hit.said());
    };
  }

  private static FactHit fact(PublishedFact fact, Sheet sheet, WordMarks.Marker marker) {
    FactView view = sheet.fact(fact);
    String text = Found.shown(fact.version().text(), sheet.locale(), marker);
    boolean own = text.equals(view.text());
    String other = sheet.locale().getLanguage().equals("zh") ? "en" : "zh-CN";
    return new FactHit(
        view, view.notes().get(0).href(), Part.of(text, marker), own ? view.lang() : other);
  }

  private PassageView passage(Found.Passage found, Sheet sheet, WordMarks.Marker marker) {
    PassageHit hit = found.hit();
    Article article = found.article();
    String title = article.title();
    return new PassageView(
        page.to(address(hit)),
        Part.of(hit.text(), marker),
        article.language(),
        title == null ? sheet.messages().article_untitled() : title,
        sheet.source(article),
        sheet.dates().dating(article.dating()));
  }

  /** Where a passage stands in the page of its article. */
  static String address(PassageHit hit) {
    Long citation = hit.citationId();
    return "/articles/"
        + hit.articleId()
        + (citation == null ? "#p" + hit.paragraph() : "?cite=" + citation + "#c" + citation);
  }
}
