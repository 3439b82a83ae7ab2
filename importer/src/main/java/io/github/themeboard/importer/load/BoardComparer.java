package io.github.themeboard.importer.load;

import io.github.themeboard.domain.publication.BoardRepository;
import io.github.themeboard.importer.compare.Comparer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Holds articles against this board. The facts are read once for each edition of it, the articles
 * as they come.
 */
@ApplicationScoped
class BoardComparer {
  private final BoardRepository board;
  private final BoardOfTables tables;
  private final KnownArticles articles;
  private @Nullable String edition;
  private @Nullable Comparer comparer;

  BoardComparer(BoardRepository board, BoardOfTables tables, KnownArticles articles) {
    this.board = board;
    this.tables = tables;
    this.articles = articles;
  }

  /** A comparer that knows what is committed; call it in the transaction that loads. */
  synchronized Comparer current() {
    String now = board.edition();
    Comparer kept = comparer;
    if (kept == null || !now.equals(edition)) {
      kept = new Comparer(tables.read(), articles.current());
      comparer = kept;
      edition = now;
    }
    articles.current();
    return kept;
  }
}
