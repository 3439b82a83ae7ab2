package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.PastPlaces;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
  public static final int MOST = 2_000;

  private final PastPlaces places;

  FactRepository(PastPlaces places) {
    this.places = places;
  }

  /** The facts that a filter lets through, as the clocks show them, oldest first. */
  public List<PublishedFact> find(FactFilter filter, Clocks clocks) {
    return find(filter, clocks, MOST);
  }

  /**
   * As {@link #find(FactFilter, Clocks)}, at most so many.
   *
   * @param most at most {@link #MOST}
   */
  public List<PublishedFact> find(FactFilter filter, Clocks clocks, int most) {
    List<FactVersion> versions = versions(filter, clocks, Math.min(most, MOST));
    if (versions.isEmpty()) {
      return List.of();
    }
    withStatements(versions);
    Map<Long, Citation> then = then(versions, clocks);
    return versions.stream().map(v -> PublishedFact.of(v, clocks, then)).toList();
  }

  /** Citations that stood elsewhere at the known-at clock, by id; none without one. */
  private Map<Long, Citation> then(List<FactVersion> versions, Clocks clocks) {
    Instant knownAt = clocks.knownAt();
    return knownAt == null
        ? Map.of()
        : places.at(versions.stream().flatMap(v -> v.citations().stream()).toList(), knownAt);
  }

  /** Reads what some versions say, with its sources, in three statements. */
  public void withStatements(Collection<FactVersion> versions) {
    if (versions.isEmpty()) {
      return;
    }
    fetch(
        "select v from FactVersion v join fetch v.citations c join fetch c.article a"
            + " left join fetch a.publisher left join fetch a.house left join fetch c.origin"
            + " where v in :versions",
        versions);
    fetch("select v from FactVersion v left join fetch v.themes where v in :versions", versions);
    fetch(
        "select v from FactVersion v left join fetch v.companies c left join fetch c.listings"
            + " where v in :versions",
        versions);
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

  /** How many facts each article supports, as the clocks show them, in one statement. */
  public Map<Long, Long> countByArticle(Clocks clocks) {
    TypedQuery<Object[]> query =
        getEntityManager()
            .createQuery(
                "select c.article.id, count(distinct v.fact.id) from FactVersion v"
                    + " join v.citations c where "
                    + clocks.standing("v.knownFrom", "v.knownTo")
                    + " and "
                    + clocks.published("c.article.countsFrom")
                    + " group by c.article.id",
                Object[].class);
    Map<Long, Long> counts = new HashMap<>();
    clocks
        .bind(query)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    return counts;
  }

  private List<FactVersion> versions(FactFilter filter, Clocks clocks, int most) {
    List<String> where = new ArrayList<>(filter.conditions());
    where.add(clocks.standing("v.knownFrom", "v.knownTo"));
    if (clocks.publishedBy() != null) {
      where.add(
          "exists (select 1 from v.citations p where "
              + clocks.published("p.article.countsFrom")
              + ")");
    }
    TypedQuery<FactVersion> query =
        getEntityManager()
            .createQuery(
                "select v from FactVersion v join fetch v.fact"
                    + " left join fetch treat(v as Figure).measure"
                    + " left join fetch treat(v as StageReading).stage s left join fetch s.framework"
                    + " where "
                    + String.join(" and ", where)
                    + " order by v.fact.id",
                FactVersion.class);
    filter.parameters().forEach(query::setParameter);
    return clocks.bind(query).setMaxResults(most).getResultList();
  }

  private void fetch(String query, Collection<FactVersion> versions) {
    getEntityManager()
        .createQuery(query, FactVersion.class)
        .setParameter("versions", versions)
        .getResultList();
  }
}
