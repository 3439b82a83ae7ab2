package io.github.themeboard.app.article;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the source pages show. */
@RequestScoped
class ArticlePages {
  private final Page page;
  private final ArticleRepository articles;
  private final FactRepository facts;

  ArticlePages(Page page, ArticleRepository articles, FactRepository facts) {
    this.page = page;
    this.articles = articles;
    this.facts = facts;
  }

  /** A source in words. */
  record SourceView(
      long id,
      String href,
      String title,
      String lang,
      @Nullable String publisher,
      @Nullable String house,
      @Nullable String author,
      @Nullable String url,
      String date,
      boolean estimated,
      boolean brief,
      String imported) {}

  /** A row of the list of sources. */
  record Entry(SourceView source, long facts) {}

  /** All sources, latest first. */
  record ArticlesView(List<Entry> articles) {}

  /** A passage and the facts it supports, in the order of the text. */
  record Cited(long citation, String href, String quote, boolean orphaned, List<FactView> facts) {}

  /** One source with its text. */
  record ArticleView(
      SourceView source,
      String textLang,
      @Nullable String datedQuote,
      List<MarkedText.Block> blocks,
      List<Cited> passages,
      int factCount,
      @Nullable Long asked) {}

  @Transactional
  ArticlesView list() {
    Map<Long, Long> counts = facts.countByArticle();
    return new ArticlesView(
        articles.latest().stream()
            .map(a -> new Entry(source(a), counts.getOrDefault(a.id(), 0L)))
            .toList());
  }

  @Transactional
  ArticleView one(long id, @Nullable Long asked) {
    Article article = articles.withText(id).orElseThrow(() -> new NoSuchPage("/articles"));
    List<PublishedFact> found = facts.find(FactFilter.of().citing(id), Clocks.NOW);
    Map<Citation, List<PublishedFact>> byCitation = byCitation(article, found);
    Sheet sheet = new Sheet(page);
    List<MarkedText.Mark> marks =
        byCitation.entrySet().stream()
            .filter(e -> !e.getKey().orphaned())
            .map(e -> mark(e.getKey(), e.getValue(), asked))
            .toList();
    List<Cited> passages =
        byCitation.entrySet().stream().map(e -> cited(e.getKey(), e.getValue(), sheet)).toList();
    return new ArticleView(
        source(article),
        article.language(),
        article.dating().quote(),
        MarkedText.of(article.text(), marks),
        passages,
        found.size(),
        asked);
  }

  private static Map<Citation, List<PublishedFact>> byCitation(
      Article article, List<PublishedFact> found) {
    Map<Citation, List<PublishedFact>> byCitation = new LinkedHashMap<>();
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        if (citation.article().id().equals(article.id())) {
          byCitation.computeIfAbsent(citation, c -> new ArrayList<>()).add(fact);
        }
      }
    }
    return byCitation.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().passage().start()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static MarkedText.Mark mark(
      Citation citation, List<PublishedFact> supported, @Nullable Long asked) {
    return new MarkedText.Mark(
        citation.id(),
        citation.passage().start(),
        citation.passage().end(),
        citation.id().equals(asked),
        supported.stream()
            .map(f -> f.version().kind().token())
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  private static Cited cited(Citation citation, List<PublishedFact> supported, Sheet sheet) {
    return new Cited(
        citation.id(),
        sheet.href(citation),
        citation.passage().quote(),
        citation.orphaned(),
        supported.stream().map(sheet::fact).toList());
  }

  private SourceView source(Article a) {
    var publisher = a.publisher();
    var house = a.house();
    var locale = page.locale();
    String title = a.title();
    return new SourceView(
        a.id(),
        page.to("/articles/" + a.id()),
        title == null ? page.messages().article_untitled() : title,
        title == null ? page.lang() : a.language(),
        publisher == null ? null : publisher.name().in(locale),
        house == null ? null : house.name().in(locale),
        a.author(),
        a.url(),
        page.dates().dating(a.dating()),
        a.dating().day() != null && a.dating().quote() != null,
        a.brief(),
        page.dates().moment(a.importedAt()));
  }
}
