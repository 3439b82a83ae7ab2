package io.github.themeboard.app.review;

import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a curator comes after a decision. */
@ApplicationScoped
class Next {
  private final EntityManager entities;

  Next(EntityManager entities) {
    this.entities = entities;
  }

  static String address(Candidate candidate) {
    return address(candidate.article().id(), candidate.id());
  }

  private static String address(long article, long candidate) {
    return "/admin/queue/" + article + "?candidate=" + candidate;
  }

  /** The same candidate. */
  @Transactional
  URI same(long candidateId, long act) {
    return URI.create(address(articleOf(candidateId), candidateId) + "&did=" + act);
  }

  /** The next candidate of the article that waits, else the one before; else the article. */
  @Transactional
  URI after(long candidateId, long act) {
    List<Long> waiting =
        entities
            .createQuery(
                "select n.id from Candidate c join Candidate n on n.article = c.article"
                    + " where c.id = :id and n.status = :pending"
                    + " order by case when n.position > c.position then 0 else 1 end, n.position",
                Long.class)
            .setParameter("id", candidateId)
            .setParameter("pending", CandidateStatus.PENDING)
            .setMaxResults(1)
            .getResultList();
    long shown = waiting.isEmpty() ? candidateId : waiting.get(0);
    return URI.create(address(articleOf(candidateId), shown) + "&did=" + act);
  }

  /** The article of a candidate. */
  @Transactional
  long articleOf(long candidateId) {
    Long article = article(candidateId);
    if (article == null) {
      throw new NoSuchPage("/admin/queue");
    }
    return article;
  }

  private @Nullable Long article(long candidateId) {
    return entities
        .createQuery("select c.article.id from Candidate c where c.id = :id", Long.class)
        .setParameter("id", candidateId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
