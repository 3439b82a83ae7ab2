package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verdicts by the clocks. */
@ApplicationScoped
public class VerdictRepository implements PanacheRepository<Verdict> {
  private static final int MOST = 50;
  private static final String WITH_SOURCES =
      "select distinct v from Verdict v join fetch v.citations c join fetch c.article a"
          + " left join fetch a.publisher left join fetch a.house left join fetch c.origin where ";

  /**
   * The verdicts on some forecasts, by fact, in one statement: entered by the known-at clock, and
   * shown by a passage that was published by the published-by clock.
   *
   * @param factIds at most {@link io.github.themeboard.domain.fact.FactRepository#MOST}
   */
  public Map<Long, Verdict> standing(Collection<Long> factIds, Clocks clocks) {
    Map<Long, Verdict> standing = new HashMap<>();
    if (!factIds.isEmpty()) {
      TypedQuery<Verdict> query =
          getEntityManager()
              .createQuery(
                  WITH_SOURCES
                      + "v.factId in :ids and "
                      + clocks.standing("v.knownFrom", "v.knownTo")
                      + " and exists (select 1 from v.citations p where "
                      + clocks.published("p.article.countsFrom")
                      + ")",
                  Verdict.class)
              .setParameter("ids", factIds);
      clocks.bind(query).getResultList().forEach(v -> standing.put(v.factId(), v));
    }
    return standing;
  }

  /** The verdict on a forecast that stands now. */
  public Optional<Verdict> standing(long factId) {
    return Optional.ofNullable(standing(List.of(factId), Clocks.NOW).get(factId));
  }

  /** Whether a passage of an article shows a verdict that stands, as the clocks show it. */
  public boolean restOn(long articleId, Clocks clocks) {
    TypedQuery<Long> query =
        getEntityManager()
            .createQuery(
                "select v.id from Verdict v join v.citations c where c.article.id = :article and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + " and "
                    + clocks.published("c.article.countsFrom"),
                Long.class)
            .setParameter("article", articleId);
    return !clocks.bind(query).setMaxResults(1).getResultList().isEmpty();
  }

  /** The latest verdicts on a forecast with their acts, newest first, in two statements. */
  public List<Verdict> history(long factId) {
    List<Verdict> all =
        find("from Verdict v join fetch v.act where v.factId = ?1 order by v.id desc", factId)
            .page(0, MOST)
            .list();
    if (!all.isEmpty()) {
      getEntityManager()
          .createQuery(WITH_SOURCES + "v in :all", Verdict.class)
          .setParameter("all", all)
          .getResultList();
    }
    return all;
  }
}
