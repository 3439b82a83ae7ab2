package io.github.themeboard.importer.load;

import io.github.themeboard.domain.amendment.PastTexts;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.intake.CandidateRepository;
import io.github.themeboard.domain.intake.ImportItem;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.Tally;
import io.github.themeboard.domain.search.PassageIndex;
import io.github.themeboard.importer.compare.Comparison;
import io.github.themeboard.importer.compare.TextSignature;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.head.DateHint;
import io.github.themeboard.importer.head.Head;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import io.github.themeboard.importer.text.CodePoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an article says before the curators: the article, its candidates and the end of its
 * import item in one transaction. Nothing of it is seen by readers.
 */
@ApplicationScoped
public class ArticleLoader {
  /** Held while an article is compared and loaded, so that of two equal ones the second sees it. */
  private static final long LOADING = 0x7468656d65L;

  /** Slugs end with a part of a hash: not even a second one is likely. */
  private static final int MOST_NAMESAKES = 50;

  private final EntityManager entities;
  private final Imports imports;
  private final BoardComparer board;
  private final Sources sources;
  private final CandidateWriter writer;
  private final CandidateRepository candidates;
  private final KnownArticles articles;
  private final PassageIndex passages;
  private final PastTexts past;
  private final Segmenter segmenter = new Segmenter();

  ArticleLoader(
      EntityManager entities,
      Imports imports,
      BoardComparer board,
      Sources sources,
      CandidateWriter writer,
      CandidateRepository candidates,
      KnownArticles articles,
      PassageIndex passages,
      PastTexts past) {
    this.entities = entities;
    this.imports = imports;
    this.board = board;
    this.sources = sources;
    this.writer = writer;
    this.candidates = candidates;
    this.articles = articles;
    this.passages = passages;
    this.past = past;
  }

  /**
   * Loads what was found in an import item's text, and ends the item. A text that the board has
   * already makes no article.
   *
   * @param url where it was fetched; null to take what the text says
   * @throws io.github.themeboard.domain.intake.NotBegun if the item is not being read any more
   */
  @Transactional
  public void load(long itemId, Extraction found, @Nullable String url, Instant at) {
    lock();
    ImportItem item = imports.begun(itemId);
    item.letGoOfFile();
    Anatomy anatomy = segmenter.segment(found.text());
    Layout layout = new Layout(anatomy);
    Comparison compared = board.current().compare(found);
    Optional<Article> known = known(found, compared);
    if (known.isPresent()) {
      int withheld = found.held().size() + compared.alreadyKnown(found).size();
      item.duplicates(known.get(), withheld, at);
      return;
    }
    CodePoints places = CodePoints.of(found.text());
    List<Draft> drafts = new Drafts(found, compared, layout, places).inOrder(writer.measures());
    ArticleText text = new ArticleText(found.text(), layout.paragraphs(places));
    Article article = new Article(slug(found, text), source(found, url), text, at);
    article.importedBy(item.job().actor(), origin(compared));
    entities.persist(article);
    articles.keep(article.id(), TextSignature.of(found.text()));
    Tally tally = writer.write(article, drafts, found.held().size());
    candidates.recount(List.of(article.id()));
    passages.index(article);
    item.imported(article, tally, at);
  }

  private void lock() {
    entities
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:key)) as held")
        .setParameter("key", LOADING)
        .getResultList();
  }

  /** The very same text, now or before a curator replaced it, or the same but for site lines. */
  private Optional<Article> known(Extraction found, Comparison compared) {
    String of = compared.duplicateOf();
    ArticleText text = new ArticleText(found.text(), List.of());
    return Optional.ofNullable(of)
        .map(this::still)
        .or(
            () ->
                entities
                    .createQuery("from Article where contentHash = :hash", Article.class)
                    .setParameter("hash", text.sha256())
                    .getResultStream()
                    .findFirst())
        .or(() -> past.articleOf(text));
  }

  private @Nullable Article origin(Comparison compared) {
    String of = compared.origin();
    return of == null ? null : still(of);
  }

  /** What is kept in memory of an article may outlast its row. */
  private @Nullable Article still(String id) {
    return entities.find(Article.class, Long.valueOf(id));
  }

  /** Of title and text, with a number where another article has that already. */
  private String slug(Extraction found, ArticleText text) {
    String title = found.head().title();
    String plain = Slugs.unique(title == null ? "" : title, "article", text.sha256());
    List<String> slugs =
        IntStream.rangeClosed(1, MOST_NAMESAKES)
            .mapToObj(i -> i == 1 ? plain : plain + "-" + i)
            .toList();
    Set<String> taken =
        Set.copyOf(
            entities
                .createQuery("select slug from Article where slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .setMaxResults(MOST_NAMESAKES)
                .getResultList());
    return slugs.stream()
        .filter(slug -> !taken.contains(slug))
        .findFirst()
        .orElseGet(() -> plain + "-" + text.sha256());
  }

  private Source source(Extraction found, @Nullable String url) {
    Head head = found.head();
    return new Source(
        sources.publisher(clean(head.publisher())),
        sources.house(clean(head.house())),
        clean(head.author()),
        clean(head.title()),
        url != null ? url : address(head.url()),
        found.language().tag(),
        false,
        dating(found));
  }

  private static Dating dating(Extraction found) {
    LocalDate published = found.head().published();
    DateHint hint = found.head().dateHint();
    LocalDate earliest = hint == null ? null : hint.notBefore();
    if (published != null) {
      return Dating.exact(published);
    }
    return hint == null || earliest == null
        ? Dating.unknown()
        : Dating.notBefore(earliest, hint.words().in(found.text()));
  }

  /** No NUL: the database refuses it, and a PDF may claim one. */
  private static @Nullable String clean(@Nullable String text) {
    String clean = text == null ? "" : text.replace("\0", "").strip();
    return clean.isEmpty() ? null : clean;
  }

  /** A text may print anything where its address should be; a link leads to the web or nowhere. */
  private static @Nullable String address(@Nullable String url) {
    String clean = clean(url);
    return clean != null && clean.matches("(?i)https?://\\S{1,2000}") ? clean : null;
  }
}
