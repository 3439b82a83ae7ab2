package io.github.themeboard.app.article;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.NothingAtThatTime;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.forecast.VerdictRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads what the source pages show. */
@RequestScoped
class ArticlePages {
  private final Page page;
  private final ArticleRepository articles;
  private final FactRepository facts;
  private final KnownThen then;
  private final CitedPassages passages;
  private final VerdictRepository verdicts;
  private final Visitor visitor;
  private final int excerptLimit;

  ArticlePages(
      Page page,
      ArticleRepository articles,
      FactRepository facts,
      KnownThen then,
      CitedPassages passages,
      VerdictRepository verdicts,
      Visitor visitor,
      @ConfigProperty(name = "themeboard.excerpt-limit", defaultValue = "600") int excerptLimit) {
    this.page = page;
    this.articles = articles;
    this.facts = facts;
    this.then = then;
    this.passages = passages;
    this.verdicts = verdicts;
    this.visitor = visitor;
    this.excerptLimit = excerptLimit;
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
      boolean brief,
      String imported) {}

  /** A row of the list of sources. */
  record Entry(SourceView source, long facts) {}

  /** The sources, latest first, one page of them. */
  record ArticlesView(List<Entry> articles, Paging paging) {}

  /**
   * One source with its text.
   *
   * @param excerpt whether only passages of it are shown
   * @param whole whether all of it is shown though readers see passages only
   */
  record ArticleView(
      SourceView source,
      String textLang,
      @Nullable String datedQuote,
      List<MarkedText.Block> blocks,
      Fold<CitedPassages.Cited> passages,
      List<MarkKinds.Switch> kinds,
      @Nullable Jump jump,
      @Nullable SameText same,
      int factCount,
      boolean excerpt,
      boolean whole,
      @Nullable Long asked) {}

  @Transactional
  ArticlesView list() {
    Paging paging = Paging.of(page, articles.count(page.clocks()));
    List<Article> shown = articles.latest(page.clocks(), paging.first(), paging.most());
    Map<Long, Long> counts =
        facts.countByArticle(shown.stream().map(Article::id).toList(), page.clocks());
    return new ArticlesView(
        shown.stream().map(a -> new Entry(source(a), counts.getOrDefault(a.id(), 0L))).toList(),
        paging);
  }

  @Transactional
  ArticleView one(long id, @Nullable Long asked) {
    Article article = articles.withText(id).orElseThrow(() -> new NoSuchPage("/articles"));
    if (!article.shownAt(page.clocks())) {
      throw new NothingAtThatTime();
    }
    List<PublishedFact> found = facts.find(FactFilter.of().citing(id), page.clocks());
    boolean read = !found.isEmpty() || article.brief() || visitor.curator();
    if (!read && !verdicts.restOn(id, page.clocks())) {
      // Nothing of it was accepted.
      throw page.past() ? new NothingAtThatTime() : new NoSuchPage("/articles");
    }
    ArticleText text = then.text(article);
    boolean excerpt = !article.brief() && !visitor.curator();
    List<CitedPassages.Supported> supported = passages.of(article, found, asked);
    List<MarkedText.Mark> all = CitedPassages.marks(supported, asked);
    MarkKinds kinds = new MarkKinds(page);
    List<CitedPassages.Supported> shown = kinds.of(supported, asked);
    List<MarkedText.Block> blocks =
        MarkedText.of(
            excerpt ? Excerpt.of(text, all, limit(article)) : text,
            CitedPassages.marks(shown, asked));
    return new ArticleView(
        source(article),
        article.language(),
        article.dating().quote(),
        blocks,
        MarginNotes.of(shown, asked, page, passages),
        kinds.switches(supported),
        Jump.of(blocks, asked, page),
        SameText.of(article, articles.sayingTheSame(article, page.clocks()), new Sheet(page)),
        found.size(),
        excerpt,
        !article.brief() && !excerpt,
        asked);
  }

  private int limit(Article article) {
    Publisher publisher = article.publisher();
    Integer own = publisher == null ? null : publisher.excerptLimit();
    return own == null ? excerptLimit : own;
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
        a.brief(),
        page.dates().moment(a.importedAt()));
  }
}
