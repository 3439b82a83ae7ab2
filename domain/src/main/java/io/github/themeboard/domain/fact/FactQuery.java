package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * What a filter lets through, as the clocks show it, in the query language: versions under the name
 * {@code v}, one of each fact.
 */
public final class FactQuery {
  /** With what every kind of fact needs of its own, so that nothing is read one by one. */
  private static final String WHOLE =
      "select v from FactVersion v join fetch v.fact"
          + " left join fetch treat(v as Figure).measure m"
          + " left join fetch treat(v as StageReading).stage s left join fetch s.framework";

  private final EntityManager entities;
  private final FactFilter filter;
  private final Clocks clocks;

  public FactQuery(EntityManager entities, FactFilter filter, Clocks clocks) {
    this.entities = entities;
    this.filter = filter;
    this.clocks = clocks;
  }

  /** How many there are. */
  int count() {
    return select("select count(v) from FactVersion v", "", Long.class)
        .getSingleResult()
        .intValue();
  }

  /** A query of the versions themselves, in some order. */
  TypedQuery<FactVersion> versions(String order) {
    return select(WHOLE, " order by " + order, FactVersion.class);
  }

  /**
   * A query of something else about them; the caller says how much it reads.
   *
   * @param select up to its condition, such as {@code select max(v.id) from FactVersion v}
   * @param end what follows the condition, with a space before it; empty for nothing
   */
  public <R> TypedQuery<R> select(String select, String end, Class<R> type) {
    TypedQuery<R> query = entities.createQuery(select + " where " + condition() + end, type);
    filter.parameters().forEach(query::setParameter);
    return clocks.bind(query);
  }

  private String condition() {
    List<String> where = new ArrayList<>(filter.conditions());
    where.add(clocks.standing("v.knownFrom", "v.knownTo"));
    if (clocks.publishedBy() != null) {
      where.add(
          "exists (select 1 from v.citations p where "
              + clocks.published("p.article.countsFrom")
              + ")");
    }
    return String.join(" and ", where);
  }
}
