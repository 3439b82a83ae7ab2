package io.github.themeboard.app.search;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.search.FactNames;
import io.github.themeboard.domain.search.FactSearch;
import io.github.themeboard.domain.search.Hits;
import io.github.themeboard.domain.search.Marker;
import io.github.themeboard.domain.search.NameHit;
import io.github.themeboard.domain.search.NameSearch;
import io.github.themeboard.domain.search.PassageHit;
import io.github.themeboard.domain.search.PassageSearch;
import io.github.themeboard.domain.search.SearchQuery;
import io.github.themeboard.domain.search.SearchScope;
import io.github.themeboard.domain.search.Window;
import io.github.themeboard.domain.search.WordMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches everything that is asked for: at most a dozen statements, whatever is found. */
@ApplicationScoped
class Found {
  private final EntityManager entities;
  private final NameSearch names;
  private final FactSearch facts;
  private final FactNames factNames;
  private final PassageSearch passages;
  private final WordMarks marks;
  private final FactRepository published;
  private final ArticleRepository articles;

  Found(
      EntityManager entities,
      NameSearch names,
      FactSearch facts,
      FactNames factNames,
      PassageSearch passages,
      WordMarks marks,
      FactRepository published,
      ArticleRepository articles) {
    this.entities = entities;
    this.names = names;
    this.facts = facts;
    this.factNames = factNames;
    this.passages = passages;
    this.marks = marks;
    this.published = published;
    this.articles = articles;
  }

  /** A passage with its article. */
  record Passage(PassageHit hit, Article article) {}

  /**
   * What was found.
   *
   * @param named names of the facts' themes and companies that have a word, by the facts' versions
   * @param marker marks what was searched for in the texts of all of it
   */
  record All(
      Hits<NameHit> themes,
      Hits<NameHit> companies,
      Hits<PublishedFact> facts,
      Hits<Passage> passages,
      Map<Long, List<FactNames.Named>> named,
      Marker marker) {}

  /**
   * Searches.
   *
   * @param wants which sorts of hit
   * @param windows which hits of a sort are read, by how many hits the sorts before it have
   */
  @Transactional
  All search(
      SearchQuery query,
      SearchScope scope,
      Predicate<SearchFields.Section> wants,
      IntFunction<Window> windows) {
    // What a query finds differs so much that a plan for any query fits none.
    entities.createNativeQuery("set local plan_cache_mode = force_custom_plan").executeUpdate();
    Predicate<SearchFields.Section> named = section -> scope.names() && wants.test(section);
    Window first = windows.apply(0);
    Hits<NameHit> themes =
        either(
            named.test(SearchFields.Section.THEME),
            () -> names.themes(query, scope.clocks(), first));
    Window second = windows.apply(themes.count());
    Hits<NameHit> companies =
        either(
            named.test(SearchFields.Section.COMPANY),
            () -> names.companies(query, scope.clocks(), second));
    Window third = windows.apply(themes.count() + companies.count());
    Hits<PublishedFact> said =
        either(
            wants.test(SearchFields.Section.FACT),
            () -> facts.find(query, scope, third).as(ids -> facts(ids, scope)));
    Window last = windows.apply(themes.count() + companies.count() + said.count());
    Hits<Passage> quoted =
        either(
            wants.test(SearchFields.Section.PASSAGE),
            () -> passages.find(query, scope, last).as(this::passages));
    Map<Long, List<FactNames.Named>> reasons =
        factNames.of(query, said.shown().stream().map(f -> f.version().id()).toList());
    Marker marker = marks.marker(query, texts(said.shown(), quoted.shown(), reasons));
    return new All(themes, companies, said, quoted, reasons, marker);
  }

  private static <T> Hits<T> either(boolean wanted, Supplier<Hits<T>> search) {
    return wanted ? search.get() : Hits.none();
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

  private static List<String> texts(
      List<PublishedFact> facts, List<Passage> passages, Map<Long, List<FactNames.Named>> named) {
    return Stream.of(
            facts.stream()
                .map(f -> f.version().text())
                .flatMap(text -> Stream.of(text.en(), text.zh())),
            passages.stream().map(p -> p.hit().text()),
            named.values().stream().flatMap(List::stream).map(FactNames.Named::said))
        .flatMap(Function.identity())
        .filter(Objects::nonNull)
        .toList();
  }
}
