package io.github.themeboard.domain.article;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Articles and their citations as rows. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepository<Article> {
  private static final int MOST = 2_000;

  /** Copies of one text that a page names. */
  private static final int MOST_COPIES = 20;

  /**
   * Sources without their texts as the clocks show them, latest first, in one statement. An
   * imported article is one as long as any fact of it is accepted.
   */
  public List<Article> latest(Clocks clocks) {
    TypedQuery<Article> query =
        getEntityManager()
            .createQuery(
                "from Article a left join fetch a.publisher left join fetch a.house where "
                    + (clocks.knownAt() == null ? "" : "a.importedAt <= :known and ")
                    + clocks.published("a.countsFrom")
                    + " and (a.brief = true or exists (select 1 from FactVersion v"
                    + " join v.citations c where c.article = a and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + ")) order by a.dated desc nulls last, a.id",
                Article.class);
    return clocks.bind(query).setMaxResults(MOST).getResultList();
  }

  /**
   * The articles that repeat or rework an article's text, the one that it repeats itself, and the
   * others that repeat that one: those that readers see by the clocks, oldest first, at most
   * twenty.
   */
  public List<Article> sayingTheSame(Article article, Clocks clocks) {
    Article repeats = article.repeats();
    TypedQuery<Article> query =
        getEntityManager()
            .createQuery(
                "from Article a left join fetch a.publisher left join fetch a.house where a.id <>"
                    + " :id and (a.id = :root or a.repeats.id in (:id, :root)) and "
                    + (clocks.knownAt() == null ? "" : "a.importedAt <= :known and ")
                    + clocks.published("a.countsFrom")
                    + " and (a.brief = true or exists (select 1 from FactVersion v"
                    + " join v.citations c where c.article = a and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + ")) order by a.countsFrom, a.id",
                Article.class)
            .setParameter("id", article.id())
            .setParameter("root", repeats == null ? article.id() : repeats.id());
    return clocks.bind(query).setMaxResults(MOST_COPIES).getResultList();
  }

  /** Some articles with their publishers and houses, without their texts, in one statement. */
  public List<Article> heads(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                "from Article a left join fetch a.publisher left join fetch a.house"
                    + " where a.id in :ids",
                Article.class)
            .setParameter("ids", ids)
            .setMaxResults(MOST)
            .getResultList();
  }

  /** An article with its publisher, house and paragraphs. */
  public Optional<Article> withText(long id) {
    return getEntityManager()
        .createQuery(
            "from Article a left join fetch a.publisher left join fetch a.house"
                + " left join fetch a.paragraphs where a.id = :id",
            Article.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** One citation, if it is of this article. */
  public Optional<Citation> citation(long articleId, long citationId) {
    return getEntityManager()
        .createQuery(
            "from Citation c join fetch c.article where c.id = :id and c.article.id = :article",
            Citation.class)
        .setParameter("id", citationId)
        .setParameter("article", articleId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The origins of the articles that support a fact, as the clocks show them: who speaks, not who
   * is quoted.
   */
  public List<Origin> speakers(Clocks clocks) {
    TypedQuery<Article> query =
        getEntityManager()
            .createQuery(
                "from Article a left join fetch a.publisher left join fetch a.house where exists"
                    + " (select 1 from FactVersion v join v.citations c where c.article = a and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + ") and "
                    + clocks.published("a.countsFrom")
                    + " order by a.id",
                Article.class);
    return clocks.bind(query).setMaxResults(MOST).getResultList().stream()
        .map(article -> Origin.of(article, null))
        .distinct()
        .toList();
  }
}
