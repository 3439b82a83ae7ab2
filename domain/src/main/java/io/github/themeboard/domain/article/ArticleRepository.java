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

  private static final String HEAD =
      "select a from Article a left join fetch a.publisher left join fetch a.house where ";

  /** How many sources the clocks show, in one statement. */
  public int count(Clocks clocks) {
    TypedQuery<Long> query =
        getEntityManager()
            .createQuery("select count(a) from Article a where " + shown(clocks), Long.class);
    return clocks.bind(query).getSingleResult().intValue();
  }

  /**
   * Sources without their texts as the clocks show them, latest first, in one statement.
   *
   * @param first the place of the first in the whole list, from 0
   */
  public List<Article> latest(Clocks clocks, int first, int most) {
    return heads(shown(clocks) + " order by a.dated desc nulls last, a.id", clocks)
        .setFirstResult(first)
        .setMaxResults(Math.min(most, MOST))
        .getResultList();
  }

  /** Sources without their texts as the clocks show them, by their ids, in one statement. */
  public List<Article> after(long id, int most, Clocks clocks) {
    return heads("a.id > :after and " + shown(clocks) + " order by a.id", clocks)
        .setParameter("after", id)
        .setMaxResults(Math.min(most, MOST))
        .getResultList();
  }

  private TypedQuery<Article> heads(String condition, Clocks clocks) {
    return clocks.bind(getEntityManager().createQuery(HEAD + condition, Article.class));
  }

  /**
   * The condition that the clocks show an article: an imported one is a source as long as any fact
   * of it is accepted.
   */
  private static String shown(Clocks clocks) {
    return (clocks.knownAt() == null ? "" : "a.importedAt <= :known and ")
        + clocks.published("a.countsFrom")
        + " and (a.brief = true or exists (select 1 from FactVersion v"
        + " join v.citations c where c.article = a and "
        + clocks.standing("v.knownFrom", "v.knownTo")
        + "))";
  }

  /**
   * The articles that repeat or rework an article's text, the one that it repeats itself, and the
   * others that repeat that one: those that readers see by the clocks, oldest first, at most
   * twenty.
   */
  public List<Article> sayingTheSame(Article article, Clocks clocks) {
    Article repeats = article.repeats();
    return heads(
            "a.id <> :id and (a.id = :root or a.repeats.id in (:id, :root)) and "
                + shown(clocks)
                + " order by a.countsFrom, a.id",
            clocks)
        .setParameter("id", article.id())
        .setParameter("root", repeats == null ? article.id() : repeats.id())
        .setMaxResults(MOST_COPIES)
        .getResultList();
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
}
