package io.github.themeboard.app.amendment;

import io.github.themeboard.app.article.MarkedText;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Passage;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.writing.NameEvidence;
import io.github.themeboard.domain.writing.Repair;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the repair pages show. */
@RequestScoped
class RepairPages {
  private static final int ROWS = 50;

  private final Page page;
  private final Repair repair;
  private final NameEvidence names;
  private final ArticleRepository articles;

  RepairPages(Page page, Repair repair, NameEvidence names, ArticleRepository articles) {
    this.page = page;
    this.repair = repair;
    this.names = names;
    this.articles = articles;
  }

  /** A fact that rests on an orphan. */
  record RestingView(long id, int version, String href, String text, String lang) {}

  /** A name or a listing that an orphan showed. */
  record NameView(String href, String name) {}

  /** An orphan with the words that stood around it. */
  record OrphanView(
      long id,
      String href,
      String before,
      String quote,
      String after,
      String lang,
      long articleId,
      String article,
      String articleHref,
      List<RestingView> facts,
      List<NameView> names) {}

  /**
   * What waits.
   *
   * @param next address of the next page; null on the last
   */
  record RepairsView(List<OrphanView> orphans, @Nullable String next, boolean done) {}

  /** One orphan beside the text that the article has now. */
  record RepairView(
      OrphanView orphan,
      List<MarkedText.Block> blocks,
      String quote,
      String occurrence,
      String reason,
      boolean lookAlike,
      @Nullable String alert) {}

  @Transactional
  RepairsView list() {
    String after = page.parameter("after");
    List<Citation> found = repair.waiting(RowId.read(after, 0), ROWS + 1);
    List<Citation> shown = found.subList(0, Math.min(ROWS, found.size()));
    Map<Long, List<FactVersion>> resting = repair.resting(shown);
    Map<Long, List<NameEvidence.Shown>> named = names.of(shown);
    return new RepairsView(
        shown.stream().map(c -> orphan(c, resting, named)).toList(),
        found.size() > ROWS
            ? page.here(Map.of("after", String.valueOf(shown.get(ROWS - 1).id())))
            : null,
        page.parameter("repaired") != null);
  }

  /** One orphan; {@code quote} is null before anybody wrote anything. */
  @Transactional
  RepairView one(
      long id,
      @Nullable String quote,
      @Nullable String occurrence,
      @Nullable String reason,
      @Nullable String alert) {
    Citation citation =
        repair.waiting(id - 1, 1).stream()
            .filter(c -> c.id() == id)
            .findFirst()
            .orElseThrow(() -> new NoSuchPage("/admin/repairs"));
    Article article = articles.withText(citation.article().id()).orElseThrow();
    ArticleText text = article.text();
    boolean lookAlike = text.count(citation.passage().quote()) > 0;
    return new RepairView(
        orphan(citation, repair.resting(List.of(citation)), names.of(List.of(citation))),
        MarkedText.of(text, List.of()),
        quote != null ? quote : lookAlike ? citation.passage().quote() : "",
        occurrence == null ? "1" : occurrence,
        reason == null ? "" : reason,
        lookAlike,
        alert);
  }

  private OrphanView orphan(
      Citation citation,
      Map<Long, List<FactVersion>> resting,
      Map<Long, List<NameEvidence.Shown>> named) {
    Article article = citation.article();
    Passage passage = citation.passage();
    String title = article.title();
    return new OrphanView(
        citation.id(),
        "/admin/repairs/" + citation.id(),
        passage.prefix(),
        passage.quote(),
        passage.suffix(),
        article.language(),
        article.id(),
        title == null ? page.messages().article_untitled() : title,
        "/articles/" + article.id(),
        resting.getOrDefault(citation.id(), List.of()).stream().map(this::resting).toList(),
        named.getOrDefault(citation.id(), List.of()).stream()
            .map(n -> new NameView("/companies/" + n.slug(), n.name()))
            .toList());
  }

  private RestingView resting(FactVersion version) {
    return new RestingView(
        version.fact().id(),
        version.version(),
        "/admin/facts/" + version.fact().id(),
        version.text().in(page.locale()),
        version.text().languageIn(page.locale()));
  }
}
