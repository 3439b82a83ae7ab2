package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.PastPlaces;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads facts by both clocks. A read takes four statements however many facts there are: the
 * versions, their citations with the sources, their themes, their companies with the listings; and
 * as of a moment a fifth, where the passages stood then.
 */
@ApplicationScoped
public class FactRepository implements PanacheRepository<FactVersion> {
  /** The most facts one read returns, so that no page can grow without end. */
  public static final int MOST = 5_000;

  private final PastPlaces places;

  FactRepository(PastPlaces places) {
    this.places = places;
  }

  /**
   * The facts that a filter lets through, as the clocks show them, oldest first; of more than
   * {@link #MOST} those that were added last.
   */
  public List<PublishedFact> find(FactFilter filter, Clocks clocks) {
    return find(filter, clocks, MOST);
  }

  /**
   * As {@link #find(FactFilter, Clocks)}, at most so many.
   *
   * @param most at most {@link #MOST}
   */
  public List<PublishedFact> find(FactFilter filter, Clocks clocks, int most) {
    List<FactVersion> newest =
        query(filter, clocks)
            .versions("v.fact.id desc")
            .setMaxResults(Math.min(most, MOST))
            .getResultList();
    List<FactVersion> versions = new ArrayList<>(newest);
    Collections.reverse(versions);
    return published(versions, clocks);
  }

  /** How many facts a filter lets through, as the clocks show them, in one statement. */
  public int count(FactFilter filter, Clocks clocks) {
    return query(filter, clocks).count();
  }

  /**
   * Some facts of a longer list.
   *
   * @param first the place of the first in the list, from 0
   * @param most at most {@link #MOST}
   */
  public List<PublishedFact> page(
      FactFilter filter, Clocks clocks, FactOrder order, int first, int most) {
    return published(
        query(filter, clocks)
            .versions(order.expression())
            .setFirstResult(first)
            .setMaxResults(Math.min(most, MOST))
            .getResultList(),
        clocks);
  }

  private FactQuery query(FactFilter filter, Clocks clocks) {
    return new FactQuery(getEntityManager(), filter, clocks);
  }

  private List<PublishedFact> published(List<FactVersion> versions, Clocks clocks) {
    new StatementFetch(getEntityManager(), FlushModeType.COMMIT).into(versions);
    Map<Long, Citation> then = then(versions, clocks);
    return versions.stream().map(v -> PublishedFact.of(v, clocks, then)).toList();
  }

  /** Citations that stood elsewhere at the known-at clock, by id; none without one. */
  private Map<Long, Citation> then(List<FactVersion> versions, Clocks clocks) {
    Instant knownAt = clocks.knownAt();
    return knownAt == null || versions.isEmpty()
        ? Map.of()
        : places.at(versions.stream().flatMap(v -> v.citations().stream()).toList(), knownAt);
  }

  /** Reads what some versions say, with its sources, in three statements. */
  public void withStatements(Collection<FactVersion> versions) {
    new StatementFetch(getEntityManager(), FlushModeType.AUTO).into(versions);
  }

  /** The versions of some facts that stand now, by fact, in one statement. */
  public Map<Long, FactVersion> standing(Collection<Long> factIds) {
    Map<Long, FactVersion> standing = new HashMap<>();
    if (!factIds.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select v from FactVersion v join fetch v.fact"
                  + " left join fetch treat(v as Figure).measure"
                  + " left join fetch treat(v as StageReading).stage s left join fetch s.framework"
                  + " where v.fact.id in :ids and v.knownTo is null",
              FactVersion.class)
          .setParameter("ids", factIds)
          .getResultList()
          .forEach(v -> standing.put(v.fact().id(), v));
    }
    return standing;
  }

  /** The highest version number of some facts, in one statement. */
  Map<Long, Integer> latestNumbers(Collection<Long> factIds) {
    Map<Long, Integer> numbers = new HashMap<>();
    if (!factIds.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select v.fact.id, max(v.version) from FactVersion v where v.fact.id in :ids"
                  + " group by v.fact.id",
              Object[].class)
          .setParameter("ids", factIds)
          .getResultList()
          .forEach(row -> numbers.put((Long) row[0], (Integer) row[1]));
    }
    return numbers;
  }

  /** Every version of a fact, oldest first, with what each says, in four statements. */
  public List<FactVersion> history(long factId) {
    List<FactVersion> versions =
        getEntityManager()
            .createQuery(
                "select v from FactVersion v join fetch v.fact"
                    + " left join fetch treat(v as Figure).measure"
                    + " left join fetch treat(v as StageReading).stage s left join fetch s.framework"
                    + " where v.fact.id = :id order by v.version",
                FactVersion.class)
            .setParameter("id", factId)
            .setMaxResults(MOST)
            .getResultList();
    withStatements(versions);
    return versions;
  }

  /** How many facts some articles support, as the clocks show them, in one statement. */
  public Map<Long, Long> countByArticle(Collection<Long> articleIds, Clocks clocks) {
    TypedQuery<Object[]> query =
        getEntityManager()
            .createQuery(
                "select c.article.id, count(distinct v.fact.id) from FactVersion v"
                    + " join v.citations c where c.article.id in :articles and "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + " and "
                    + clocks.published("c.article.countsFrom")
                    + " group by c.article.id",
                Object[].class)
            .setParameter("articles", articleIds);
    Map<Long, Long> counts = new HashMap<>();
    clocks
        .bind(query)
        .setMaxResults(Math.max(1, articleIds.size()))
        .getResultList()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    return counts;
  }
}
