package io.github.themeboard.app.search;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.FactSearch;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.NameSearch;
import io.github.themeboard.domain.search.PassageHit;
import io.github.themeboard.domain.search.PassageSearch;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.SearchScope;
import io.github.themeboard.domain.search.WordMarks;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches everything that is asked for: at most a dozen statements, whatever is found. */
@ApplicationScoped
class Found {
  private final EntityManager entities;
  private final NameSearch names;
  private final FactSearch facts;
  private final PassageSearch passages;
  private final WordMarks marks;
  private final FactRepository published;
  private final ArticleRepository articles;

  Found(
      EntityManager entities,
      NameSearch names,
      FactSearch facts,
      PassageSearch passages,
      WordMarks marks,
      FactRepository published,
      ArticleRepository articles) {
    this.entities = entities;
    this.names = names;
    this.facts = facts;
    this.passages = passages;
    this.marks = marks;
    this.published = published;
    this.articles = articles;
  }

  /** A passage with its article. */
  record Passage(PassageHit hit, Article article) {}

  /**
   * What was found, each list at most one longer than asked for.
   *
   * @param marker marks what was searched for in the texts of all of it
   */
  record All(
      List<NameHit> themes,
      List<NameHit> companies,
      List<PublishedFact> facts,
      List<Passage> passages,
      WordMarks.Marker marker) {
    boolean nothing() {
      return themes.isEmpty() && companies.isEmpty() && facts.isEmpty() && passages.isEmpty();
    }
  }

  /**
   * Searches.
   *
   * @param wants which sorts of hit
   * @param most of each sort, one more is read
   */
  @Transactional
  All search(
      SearchQuery query,
      SearchScope scope,
      Function<SearchFields.Section, Boolean> wants,
      int most) {
    // What a query finds differs so much that a plan for any query fits none.
    entities.createNativeQuery("set local plan_cache_mode = force_custom_plan").executeUpdate();
    boolean named = scope.names();
    List<NameHit> themes =
        named && wants.apply(SearchFields.Section.THEME)
            ? names.themes(query, scope.clocks())
            : List.of();
    List<NameHit> companies =
        named && wants.apply(SearchFields.Section.COMPANY)
            ? names.companies(query, scope.clocks())
            : List.of();
    List<PublishedFact> said =
        wants.apply(SearchFields.Section.FACT)
            ? facts(facts.find(query, scope, most + 1), scope)
            : List.of();
    List<Passage> quoted =
        wants.apply(SearchFields.Section.PASSAGE)
            ? passages(passages.find(query, scope, most + 1))
            : List.of();
    return new All(
        first(themes, most),
        first(companies, most),
        said,
        quoted,
        marks.marker(query, texts(said, quoted)));
  }

  private static <T> List<T> first(List<T> hits, int most) {
    return hits.subList(0, Math.min(hits.size(), most + 1));
  }

  private List<PublishedFact> facts(List<Long> ids, SearchScope scope) {
    if (ids.isEmpty()) {
      return List.of();
    }
    FactFilter asked = FactFilter.of().with("v.fact.id in :found", "found", ids);
    List<PublishedFact> found = new ArrayList<>(published.find(asked, scope.clocks()));
    found.sort(Comparator.comparing(f -> ids.indexOf(f.id())));
    return found;
  }

  private List<Passage> passages(List<PassageHit> hits) {
    Map<Long, Article> byId =
        articles.heads(hits.stream().map(PassageHit::articleId).distinct().toList()).stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    return hits.stream()
        .map(hit -> new Passage(hit, Objects.requireNonNull(byId.get(hit.articleId()))))
        .toList();
  }

  private static List<String> texts(List<PublishedFact> facts, List<Passage> passages) {
    return Stream.concat(
            facts.stream()
                .map(f -> f.version().text())
                .flatMap(text -> Stream.of(said(text.en()), said(text.zh()))),
            passages.stream().map(p -> p.hit().text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * Of a wording in two languages the text for a page: the other one only if it alone was found.
   */
  static String shown(Wording text, java.util.Locale locale, WordMarks.Marker marker) {
    String own = text.in(locale);
    return marker.of(own).isEmpty()
        ? Stream.of(said(text.en()), said(text.zh()))
            .filter(other -> !marker.of(other).isEmpty())
            .findFirst()
            .orElse(own)
        : own;
  }
}
