package io.github.themeboard.app.search;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the search page and the box on every page show. */
@RequestScoped
class SearchPages {
  /** Of each sort of hit, before the reader asks for one sort only. */
  private static final int FIRST = 10;

  /** On a page of one sort of hit. */
  static final int ROWS = 50;

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

  /** What was found. */
  record Results(
      Section<HitViews.NameView> themes,
      Section<HitViews.NameView> companies,
      Section<HitViews.FactHit> facts,
      Section<HitViews.PassageView> passages) {
    public List<Section<?>> sections() {
      return List.of(themes, companies, facts, passages);
    }

    public int getCount() {
      return sections().stream().mapToInt(Section::count).sum();
    }

    /** Whether there are more hits than are counted. */
    public boolean isMore() {
      return sections().stream().anyMatch(Section::bounded);
    }
  }

  /**
   * The search page.
   *
   * @param results null before anything is searched for
   * @param count how many hits there are, in words
   */
  record SearchView(
      String written,
      @Nullable Results results,
      String count,
      boolean onlyExcluded,
      List<Choice> kinds,
      List<Choice> themes,
      List<Choice> languages,
      String from,
      String to) {}

  /** What the box shows while somebody writes; no results while nothing is asked for. */
  record SuggestionsView(String written, @Nullable Results results, String all) {}

  @Transactional
  SearchView search() {
    SearchQuery query = fields.query();
    boolean nothing = query.empty();
    Results results = nothing ? null : asked(query);
    return new SearchView(
        query.written(),
        results,
        results == null ? "" : count(results, query),
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
        query.written(),
        query.empty() ? null : results(query, Window.first(SUGGESTED)),
        page.search(query.written()));
  }

  private Results asked(SearchQuery query) {
    if (fields.section() == null) {
      return results(query, Window.of(0, FIRST));
    }
    int number = fields.number();
    Results results = results(query, Window.of((number - 1) * ROWS, ROWS));
    int last = Math.max(1, (results.getCount() + ROWS - 1) / ROWS);
    // An address may name a page that was there once.
    return number > last ? results(query, Window.of((last - 1) * ROWS, ROWS)) : results;
  }

  private Results results(SearchQuery query, Window window) {
    Found.All all = found.search(query, fields.scope(), fields::wants, before -> window);
    HitViews views = new HitViews(page, new Sheet(page), all);
    Sections sections = new Sections(page, fields.section(), window);
    return new Results(
        sections.of(SearchFields.Section.THEME, all.themes(), views::name),
        sections.of(SearchFields.Section.COMPANY, all.companies(), views::name),
        sections.of(SearchFields.Section.FACT, all.facts(), views::fact),
        sections.of(SearchFields.Section.PASSAGE, all.passages(), views::passage));
  }

  private String count(Results results, SearchQuery query) {
    return page.messages(SearchMessages.class)
        .count(
            Sections.number(results.getCount(), page.locale()),
            results.isMore(),
            results.getCount() == 1,
            query.written());
  }
}
