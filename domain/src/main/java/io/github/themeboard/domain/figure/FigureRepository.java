package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
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
    TypedQuery<Figure> query =
        getEntityManager()
            .createQuery(
                "select f from Figure f join fetch f.fact join fetch f.measure"
                    + " where f.fact.id in :ids and "
                    + clocks.standing("f.knownFrom", "f.knownTo")
                    + " and exists (select 1 from f.citations c where "
                    + clocks.published("c.article.countsFrom")
                    + ")",
                Figure.class)
            .setParameter("ids", factIds);
    return clocks.bind(query).setMaxResults(factIds.size()).getResultList();
  }

  /** The measures that figures of the board use, by name. */
  public List<Measure> measures() {
    return getEntityManager()
        .createQuery("from Measure m order by m.slug", Measure.class)
        .setMaxResults(1_000)
        .getResultList();
  }
}
