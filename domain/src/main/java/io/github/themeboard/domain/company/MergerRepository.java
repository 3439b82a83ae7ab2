package io.github.themeboard.domain.company;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
