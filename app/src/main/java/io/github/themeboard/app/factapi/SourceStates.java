package io.github.themeboard.app.factapi;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.fact.FactRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Articles as programs read them: without their texts, which belong to their publishers. */
@RequestScoped
class SourceStates {
  private final Page page;
  private final Listing listing;
  private final ArticleRepository articles;
  private final FactRepository facts;
  private final Visitor visitor;

  SourceStates(
      Page page,
      Listing listing,
      ArticleRepository articles,
      FactRepository facts,
      Visitor visitor) {
    this.page = page;
    this.listing = listing;
    this.articles = articles;
    this.facts = facts;
    this.visitor = visitor;
  }

  /**
   * An article.
   *
   * @param published the printed day, or the earliest possible one
   * @param dating exact, not-before or unknown
   * @param brief whether the board has its own brief of it rather than its text
   */
  @Schema(name = "Article")
  record SourceJson(
      long id,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String house,
      @Nullable String author,
      @Nullable String originalUrl,
      String language,
      @Nullable String published,
      String dating,
      boolean brief,
      String importedAt,
      long facts,
      String url) {}

  @Transactional
  Listing.Items<SourceJson> list() {
    List<Article> found = articles.after(listing.afterId(), listing.toRead(), page.clocks());
    Map<Long, Long> counts =
        facts.countByArticle(found.stream().map(Article::id).toList(), page.clocks());
    return listing.of(found, a -> json(a, counts), Article::id);
  }

  @Transactional
  SourceJson one(long id) {
    Map<Long, Long> counts = facts.countByArticle(List.of(id), page.clocks());
    return articles
        .withText(id)
        .filter(a -> a.shownAt(page.clocks()) && shown(a, counts))
        .map(a -> json(a, counts))
        .orElseThrow(() -> new NoSuchPage("/articles"));
  }

  /** Of an article that no fact cites nothing was accepted: only curators know of it. */
  private boolean shown(Article article, Map<Long, Long> counts) {
    return visitor.curator() || article.brief() || counts.containsKey(article.id());
  }

  private SourceJson json(Article a, Map<Long, Long> counts) {
    var publisher = a.publisher();
    var house = a.house();
    var day = a.dating().day();
    return new SourceJson(
        a.id(),
        a.title(),
        publisher == null ? null : publisher.name().in(page.locale()),
        house == null ? null : house.name().in(page.locale()),
        a.author(),
        a.url(),
        a.language(),
        day == null ? null : day.toString(),
        a.dating().certainty().token(),
        a.brief(),
        a.importedAt().toString(),
        counts.getOrDefault(a.id(), 0L),
        "/articles/" + a.id());
  }
}
