package io.github.themeboard.domain.company;

import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Mergers as rows. */
@ApplicationScoped
public class MergerRepository implements PanacheRepository<Merger> {
  /** A merged company's survivor may be merged in its turn, and so on: not this often. */
  private static final int LONGEST_CHAIN = 50;

  /** The merger that holds for a company. */
  public Optional<Merger> of(Company merged) {
    return find("merged = ?1 and undoneId is null", merged).singleResultOptional();
  }

  /** The merger that an act made, if it holds. */
  public Optional<Merger> madeBy(long actId) {
    return find(
            "from Merger m join fetch m.merged join fetch m.survivor"
                + " where m.actId = ?1 and m.undoneId is null",
            actId)
        .singleResultOptional();
  }

  /** The merger that an act took back. */
  public Optional<Merger> takenBackBy(long actId) {
    return find(
            "from Merger m join fetch m.merged join fetch m.survivor where m.undoneId = ?1", actId)
        .singleResultOptional();
  }

  /** The company that a merged one is now part of; nothing for one of its own. */
  public Optional<Company> survivorOf(String slug) {
    return Optional.ofNullable(survivors(getEntityManager(), List.of(slug)).get(slug))
        .map(id -> getEntityManager().find(Company.class, id));
  }

  /**
   * The company that a merged one was part of at the known-at clock, in one statement; nothing for
   * one that was of its own then.
   */
  public Optional<Company> survivorOf(String slug, Clocks clocks) {
    Instant knownAt = clocks.knownAt();
    if (knownAt == null) {
      return survivorOf(slug);
    }
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            with recursive standing (merged_id, survivor_id) as (
              select m.merged_id, m.survivor_id
              from merger m
              join act a on a.id = m.act_id
              left join act u on u.id = m.undone_id
              where a.done_at <= :known and (u.id is null or u.done_at > :known)
            ), way (id, steps) as (
              select s.survivor_id, 1
              from company c join standing s on s.merged_id = c.id where c.slug = :slug
              union all
              select s.survivor_id, w.steps + 1
              from way w join standing s on s.merged_id = w.id where w.steps < :longest
            )
            select id from way order by steps desc
            """,
            Long.class)
        .setParameter("known", knownAt)
        .setParameter("slug", slug)
        .setParameter("longest", LONGEST_CHAIN)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(id -> getEntityManager().find(Company.class, id));
  }

  /**
   * The companies that merged ones are now part of, in one statement.
   *
   * @return ids by the slugs of the merged ones; those of their own are left out
   */
  public static Map<String, Long> survivors(EntityManager entities, Collection<String> slugs) {
    Map<String, Long> survivors = new HashMap<>();
    if (!slugs.isEmpty()) {
      entities
          .unwrap(Session.class)
          .createNativeQuery(
              """
              with recursive way (slug, id, steps) as (
                select c.slug, m.survivor_id, 1
                from company c join merger m on m.merged_id = c.id
                where m.undone_id is null and c.slug in (:slugs)
                union all
                select w.slug, m.survivor_id, w.steps + 1
                from way w join merger m on m.merged_id = w.id
                where m.undone_id is null and w.steps < :longest
              )
              select distinct on (slug) slug, id from way order by slug, steps desc
              """,
              Object[].class)
          .setParameter("slugs", slugs)
          .setParameter("longest", LONGEST_CHAIN)
          .getResultList()
          .forEach(row -> survivors.put((String) row[0], (Long) row[1]));
    }
    return survivors;
  }
}
