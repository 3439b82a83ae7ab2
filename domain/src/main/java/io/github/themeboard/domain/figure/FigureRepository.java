package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Figures without their sources, for arithmetic. */
@ApplicationScoped
public class FigureRepository implements PanacheRepository<Figure> {

  /** The versions of some figures that the clocks show, in one statement; none for no ids. */
  public List<Figure> byFact(Collection<Long> factIds, Clocks clocks) {
    if (factIds.isEmpty()) {
      return List.of();
    }
    Instant known = clocks.knownAt();
    LocalDate by = clocks.publishedBy();
    TypedQuery<Figure> query =
        getEntityManager()
            .createQuery(
                "select f from Figure f join fetch f.fact join fetch f.measure"
                    + " where f.fact.id in :ids"
                    + (known == null
                        ? " and f.knownTo is null"
                        : " and f.knownFrom <= :known and (f.knownTo is null or f.knownTo > :known)")
                    + (by == null
                        ? ""
                        : " and exists (select 1 from f.citations c where c.article.countsFrom <= :by)"),
                Figure.class)
            .setParameter("ids", factIds)
            .setMaxResults(factIds.size());
    if (known != null) {
      query.setParameter("known", known);
    }
    if (by != null) {
      query.setParameter("by", by);
    }
    return query.getResultList();
  }

  /** The measures that figures of the board use, by name. */
  public List<Measure> measures() {
    return getEntityManager()
        .createQuery("from Measure m order by m.slug", Measure.class)
        .setMaxResults(1_000)
        .getResultList();
  }
}
