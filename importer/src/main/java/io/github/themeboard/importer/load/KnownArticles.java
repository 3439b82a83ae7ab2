package io.github.themeboard.importer.load;

import io.github.themeboard.domain.article.ArticleSignature;
import io.github.themeboard.domain.wording.Wording;
import io.github.themeboard.importer.compare.ArticleIndex;
import io.github.themeboard.importer.compare.KnownBoard;
import io.github.themeboard.importer.compare.TextSignature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the board, kept in memory by what tells them from their near-duplicates. Before
 * each import those that came since are added, whichever server imported them.
 */
@ApplicationScoped
class KnownArticles {
  private static final int PAGE = 500;

  private final EntityManager entities;
  private ArticleIndex index = new ArticleIndex(List.of());
  private long last;
  private long replaced;

  KnownArticles(EntityManager entities) {
    this.entities = entities;
  }

  /** The index with every article that is committed; a new one after a text was replaced. */
  synchronized ArticleIndex current() {
    long latest = latestReplacement();
    if (latest != replaced) {
      index = new ArticleIndex(List.of());
      last = 0;
      replaced = latest;
    }
    List<Object[]> page;
    do {
      page = after(last);
      for (Object[] row : page) {
        index.add(article(row));
        last = (Long) row[0];
      }
    } while (page.size() == PAGE);
    return index;
  }

  private long latestReplacement() {
    return entities
        .createQuery("select coalesce(max(t.id), 0L) from PastText t", Long.class)
        .getSingleResult();
  }

  private List<Object[]> after(long id) {
    return entities
        .createQuery(
            "select a.id, a.title, a.url, h.name, a.brief, a.dated, s.saidHash, s.sentences,"
                + " s.shingles from Article a"
                + " left join a.house h left join ArticleSignature s on s.articleId = a.id"
                + " where a.id > :last order by a.id",
            Object[].class)
        .setParameter("last", id)
        .setMaxResults(PAGE)
        .getResultList();
  }

  private KnownBoard.Article article(Object[] row) {
    String hash = (String) row[6];
    Wording house = (Wording) row[3];
    return new KnownBoard.Article(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        house == null ? List.of() : BoardOfTables.forms(house),
        (Boolean) row[4],
        (LocalDate) row[5],
        hash == null
            ? signed((Long) row[0])
            : new TextSignature(hash, (long[]) row[7], (long[]) row[8]));
  }

  /** An article of a pack has none yet; there are few of them, and each is read once. */
  private TextSignature signed(long article) {
    String content = content(article);
    TextSignature signature = TextSignature.of(content == null ? "" : content);
    keep(article, signature);
    return signature;
  }

  private @Nullable String content(long article) {
    return entities
        .createQuery("select a.content from Article a where a.id = :id", String.class)
        .setParameter("id", article)
        .getSingleResultOrNull();
  }

  /** Stores the signature of an article. */
  void keep(long article, TextSignature signature) {
    entities.persist(
        new ArticleSignature(
            article, signature.contentHash(), signature.sentences(), signature.shingles()));
  }

  /** Stores the signature of an article that has another text now. */
  void rewrite(long article, TextSignature signature) {
    entities
        .createQuery("delete from ArticleSignature where articleId = :id")
        .setParameter("id", article)
        .executeUpdate();
    keep(article, signature);
  }
}
