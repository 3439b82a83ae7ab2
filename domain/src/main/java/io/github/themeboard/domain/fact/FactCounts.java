package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** How many facts of each kind bear on a theme, everything below it included. */
@ApplicationScoped
public class FactCounts {
  /** Rows of one read: every kind of more themes than any board can show. */
  private static final int MOST = 35_000;

  private final EntityManager entities;

  FactCounts(EntityManager entities) {
    this.entities = entities;
  }

  /** By theme id and kind as the clocks show them, in one statement; what has none is left out. */
  public Map<Long, Map<FactKind, Integer>> byKind(Clocks clocks) {
    String sql =
        """
        with recursive branch (root, id) as (
          select id, id from theme
          union
          select b.root, t.id from branch b join theme t on t.parent_id = b.id
        )
        select b.root, v.kind, count(distinct v.fact_id)
        from branch b
        join fact_theme ft on ft.theme_id = b.id
        join fact_version v on v.id = ft.version_id
        where %s
          and exists (select 1 from fact_citation x
                      join citation_source s on s.citation_id = x.citation_id
                      where x.version_id = v.id and %s)
        group by b.root, v.kind
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"), clocks.published("s.counts_from"));
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    Map<Long, Map<FactKind, Integer>> counts = new HashMap<>();
    for (Object[] row : clocks.bind(query).setMaxResults(MOST).getResultList()) {
      counts
          .computeIfAbsent(((Number) row[0]).longValue(), t -> new EnumMap<>(FactKind.class))
          .put(FactKind.valueOf((String) row[1]), ((Number) row[2]).intValue());
    }
    return counts;
  }
}
