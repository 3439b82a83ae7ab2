package io.github.themeboard.domain.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where citations stood before the texts of their articles were replaced. */
@ApplicationScoped
public class PastPlaces {
  private final EntityManager entities;

  PastPlaces(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Citations as they stood at a moment, by id, in one statement. Only those are given that stand
   * elsewhere since, or were found or lost since; all others are as they were.
   */
  public Map<Long, Citation> at(Collection<Citation> citations, Instant moment) {
    Map<Long, Citation> then = new HashMap<>();
    if (citations.isEmpty()) {
      return then;
    }
    Map<Long, Citation> now = new HashMap<>();
    citations.forEach(c -> now.put(c.id(), c));
    for (Object[] row : rows(List.copyOf(now.keySet()), moment)) {
      Long id = ((Number) row[0]).longValue();
      Citation citation = now.get(id);
      then.put(
          id,
          citation.asIt(
              ((Number) row[1]).intValue(),
              ((Number) row[2]).intValue(),
              (String) row[3],
              (String) row[4],
              ((Number) row[5]).intValue(),
              (@Nullable Instant) row[6]));
    }
    return then;
  }

  /** The first replacement after the moment noted what stood until it came. */
  private List<Object[]> rows(List<Long> ids, Instant moment) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select distinct on (p.citation_id) p.citation_id, p.start_at, p.end_at, p.prefix,
                   p.suffix, p.occurrence, p.orphaned_at
            from citation_place p
            join act a on a.id = p.act_id
            where p.citation_id in (:ids) and a.done_at > :moment
            order by p.citation_id, p.id
            """,
            Object[].class)
        .addScalar("citation_id", Long.class)
        .addScalar("start_at", Integer.class)
        .addScalar("end_at", Integer.class)
        .addScalar("prefix", String.class)
        .addScalar("suffix", String.class)
        .addScalar("occurrence", Integer.class)
        .addScalar("orphaned_at", Instant.class)
        .setParameter("ids", ids)
        .setParameter("moment", moment)
        .getResultList();
  }
}
