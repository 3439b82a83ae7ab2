package io.github.themeboard.app.article;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.NothingAtThatTime;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads what the source pages show. */
@RequestScoped
class ArticlePages {
  private final Page page;
  private final ArticleRepository articles;
  private final FactRepository facts;
  private final CompanyRepository companies;
  private final Visitor visitor;
  private final int excerptLimit;

  ArticlePages(
      Page page,
      ArticleRepository articles,
      FactRepository facts,
      CompanyRepository companies,
      Visitor visitor,
      @ConfigProperty(name = "themeboard.excerpt-limit", defaultValue = "600") int excerptLimit) {
    this.page = page;
    this.articles = articles;
    this.facts = facts;
    this.companies = companies;
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

  /** All sources, latest first. */
  record ArticlesView(List<Entry> articles) {}

  /** A passage and the facts it supports, in the order of the text. */
  record Cited(
      long citation,
      String href,
      String quote,
      boolean orphaned,
      List<FactView> facts,
      List<NameShown> names) {}

  /** A name or a listing of a company that a passage shows. */
  record NameShown(Link company, String shown) {}

  /** What a passage supports. */
  private record Support(List<PublishedFact> facts, List<CompanyRepository.Evidence> names) {
    Support() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    String kinds() {
      Stream<String> kinds = facts.stream().map(f -> f.version().kind().token());
      Stream<String> name = names.stream().map(n -> "name");
      return Stream.concat(kinds, name).distinct().collect(Collectors.joining(" "));
    }
  }

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
      List<Cited> passages,
      int factCount,
      boolean excerpt,
      boolean whole,
      @Nullable Long asked) {}

  @Transactional
  ArticlesView list() {
    Map<Long, Long> counts = facts.countByArticle(page.clocks());
    return new ArticlesView(
        articles.latest(page.clocks()).stream()
            .map(a -> new Entry(source(a), counts.getOrDefault(a.id(), 0L)))
            .toList());
  }

  @Transactional
  ArticleView one(long id, @Nullable Long asked) {
    Article article = articles.withText(id).orElseThrow(() -> new NoSuchPage("/articles"));
    if (!article.shownAt(page.clocks())) {
      throw new NothingAtThatTime();
    }
    List<PublishedFact> found = facts.find(FactFilter.of().citing(id), page.clocks());
    if (found.isEmpty() && !article.brief() && !visitor.curator()) {
      // Nothing of it was accepted.
      throw page.past() ? new NothingAtThatTime() : new NoSuchPage("/articles");
    }
    SortedMap<Citation, Support> supports = supports(article, found, asked);
    boolean excerpt = !article.brief() && !visitor.curator();
    Sheet sheet = new Sheet(page);
    List<MarkedText.Mark> marks =
        supports.entrySet().stream()
            .filter(e -> !e.getKey().orphaned())
            .map(e -> mark(e.getKey(), e.getValue(), asked))
            .toList();
    List<Cited> passages =
        supports.entrySet().stream().map(e -> cited(e.getKey(), e.getValue(), sheet)).toList();
    return new ArticleView(
        source(article),
        article.language(),
        article.dating().quote(),
        MarkedText.of(
            excerpt ? Excerpt.of(article.text(), marks, limit(article)) : article.text(), marks),
        passages,
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

  /**
   * The cited passages in the order of the text; the one asked for is among them even if its fact
   * is history.
   */
  private SortedMap<Citation, Support> supports(
      Article article, List<PublishedFact> found, @Nullable Long asked) {
    SortedMap<Citation, Support> supports =
        new TreeMap<>(
            Comparator.comparing((Citation c) -> c.passage().start()).thenComparing(Citation::id));
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        if (citation.article().id().equals(article.id())) {
          supports.computeIfAbsent(citation, c -> new Support()).facts().add(fact);
        }
      }
    }
    for (CompanyRepository.Evidence name : companies.evidenceIn(article.id())) {
      supports.computeIfAbsent(name.citation(), c -> new Support()).names().add(name);
    }
    if (asked != null && supports.keySet().stream().noneMatch(c -> c.id().equals(asked))) {
      articles.citation(article.id(), asked).ifPresent(c -> supports.put(c, new Support()));
    }
    return supports;
  }

  private static MarkedText.Mark mark(Citation citation, Support support, @Nullable Long asked) {
    return new MarkedText.Mark(
        citation.id(),
        citation.passage().start(),
        citation.passage().end(),
        citation.id().equals(asked),
        support.kinds());
  }

  private static Cited cited(Citation citation, Support support, Sheet sheet) {
    return new Cited(
        citation.id(),
        sheet.href(citation),
        citation.passage().quote(),
        citation.orphaned(),
        support.facts().stream().map(sheet::fact).toList(),
        support.names().stream()
            .map(n -> new NameShown(sheet.company(n.company()), n.shown()))
            .toList());
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
