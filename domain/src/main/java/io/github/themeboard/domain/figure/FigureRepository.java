package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactQuery;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Figures without their sources, for arithmetic. */
@ApplicationScoped
public class FigureRepository implements PanacheRepository<Figure> {
  private static final int MOST = 5_000;
  private static final int MOST_UNITS = 1_000;

  private static final String OF_THE_SAME =
      "g.measure = f.measure and g.figureKind = f.figureKind and g.unit = f.unit"
          + " and g.period = f.period"
          + " and (lower(g.subject.en) = lower(f.subject.en) or g.subject.zh = f.subject.zh)";

  /** Written otherwise: whether the quantity is another, only the figures themselves can tell. */
  private static final String OTHERWISE =
      "(g.value <> f.value or g.magnitude <> f.magnitude or g.bound is distinct from f.bound"
          + " or g.valueMax is distinct from f.valueMax)";

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

  /**
   * What a part of a list needs of the rest: the figures that some rates start from and arrive at,
   * and those that give another value for what the part speaks of, in one statement.
   *
   * @param versionIds the versions that are shown
   * @param endIds the facts at the ends of their rates
   */
  public List<Figure> around(Collection<Long> versionIds, Collection<Long> endIds, Clocks clocks) {
    if (versionIds.isEmpty()) {
      return List.of();
    }
    TypedQuery<Figure> query =
        getEntityManager()
            .createQuery(
                "select f from Figure f join fetch f.fact join fetch f.measure where "
                    + clocks.standing("f.knownFrom", "f.knownTo")
                    + " and exists (select 1 from f.citations c where "
                    + clocks.published("c.article.countsFrom")
                    + ") and (f.fact.id in :ends or exists (select 1 from Figure g where"
                    + " g.id in :versions and g.fact <> f.fact and "
                    + OF_THE_SAME
                    + " and "
                    + OTHERWISE
                    + ")) order by f.fact.id desc",
                Figure.class)
            .setParameter("ends", endIds)
            .setParameter("versions", versionIds);
    return clocks.bind(query).setMaxResults(MOST).getResultList();
  }

  /** The units of the figures that a filter lets through, in one statement. */
  public List<String> units(FactFilter filter, Clocks clocks) {
    return new FactQuery(getEntityManager(), filter, clocks)
        .select("select distinct v.unit from Figure v", " order by v.unit", String.class)
        .setMaxResults(MOST_UNITS)
        .getResultList();
  }

  /** The measures that figures of the board use, by name. */
  public List<Measure> measures() {
    return getEntityManager()
        .createQuery("from Measure m order by m.slug", Measure.class)
        .setMaxResults(1_000)
        .getResultList();
  }
}
