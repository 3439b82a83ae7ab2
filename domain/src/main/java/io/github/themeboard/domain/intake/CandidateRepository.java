package io.github.themeboard.domain.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/** Candidates as rows. */
@ApplicationScoped
public class CandidateRepository implements PanacheRepository<Candidate> {
  /** The most candidates that one article can have. */
  public static final int MOST_OF_ARTICLE = 2_000;

  /** The candidates of an article in their order, with their passages, in one statement. */
  public List<Candidate> ofArticle(long articleId) {
    return getEntityManager()
        .createQuery(
            "select c from Candidate c left join fetch c.passages where c.article.id = :article"
                + " order by c.position",
            Candidate.class)
        .setParameter("article", articleId)
        .getResultList();
  }

  /** Counts anew what waits of some articles, in one statement; write your changes first. */
  @Transactional(TxType.MANDATORY)
  public void recount(Collection<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return;
    }
    getEntityManager().flush();
    getEntityManager()
        .createNativeQuery(
            """
            insert into review_summary (article_id, fresh, confirming, conflicting)
            select a.id,
                   count(c.id) filter (where c.novelty = 'NEW'),
                   count(c.id) filter (where c.novelty = 'CONFIRMS'),
                   count(c.id) filter (where c.novelty = 'CONFLICTS')
            from article a
            left join candidate c on c.article_id = a.id and c.status = 'PENDING'
            where a.id in (:articles)
            group by a.id
            on conflict (article_id) do update
            set fresh = excluded.fresh,
                confirming = excluded.confirming,
                conflicting = excluded.conflicting
            """)
        .setParameter("articles", articleIds)
        .executeUpdate();
  }
}
