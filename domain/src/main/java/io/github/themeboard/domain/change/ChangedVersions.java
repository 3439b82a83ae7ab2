package io.github.themeboard.domain.change;

import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds which versions stood at one of two moments and not at the other. */
@ApplicationScoped
class ChangedVersions {
  private static final String KINDS =
      Stream.of(FactKind.values())
          .map(k -> "'" + k.name() + "'")
          .collect(Collectors.joining(", ", "array[", "]"));

  private final EntityManager entities;

  ChangedVersions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A fact, and the versions that stood.
   *
   * @param before id of a version; null if none stood at the first moment
   * @param after id of a version; null if none stood at the second moment
   */
  record Row(@Nullable Long before, @Nullable Long after, int added, int changed, int retracted) {}

  /** A part of the changed facts, in one statement, each with how many there are in all. */
  List<Row> find(Span span, ChangeScope scope, int first, int most) {
    String sql =
        """
        with old as (select v.id, v.fact_id, v.kind from fact_version v where %s),
        now as (select v.id, v.fact_id, v.kind from fact_version v where %s),
        changed as (
          select o.id as before_id, n.id as after_id,
                 coalesce(n.fact_id, o.fact_id) as fact_id, coalesce(n.kind, o.kind) as kind,
                 case when o.id is null then 1 when n.id is null then 3 else 2 end as part
          from old o full join now n on n.fact_id = o.fact_id
          where o.id is distinct from n.id%s
        )
        select c.before_id, c.after_id,
               count(*) filter (where c.part = 1) over (),
               count(*) filter (where c.part = 2) over (),
               count(*) filter (where c.part = 3) over ()
        from changed c
        order by c.part, array_position(%s, c.kind),
                 (select min(t.position) from fact_theme f join theme t on t.id = f.theme_id
                  where f.version_id = coalesce(c.after_id, c.before_id)),
                 c.fact_id
        """
            .formatted(stood(span.from(), "Old"), stood(span.to(), "Now"), about(scope), KINDS);
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    span.from().bind(query, "Old");
    span.to().bind(query, "Now");
    bind(scope, query);
    return query
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(ChangedVersions::row)
        .toList();
  }

  private static String stood(Clocks clocks, String which) {
    String standing = clocks.standing("v.known_from", "v.known_to", which);
    return clocks.publishedBy() == null
        ? standing
        : standing
            + " and exists (select 1 from fact_citation x"
            + " join citation_source s on s.citation_id = x.citation_id"
            + " where x.version_id = v.id and "
            + clocks.published("s.counts_from", which)
            + ")";
  }

  private static String about(ChangeScope scope) {
    String either = " where x.version_id in (o.id, n.id) and x.";
    return (scope.themes().isEmpty()
            ? ""
            : " and exists (select 1 from fact_theme x" + either + "theme_id in (:themes))")
        + (scope.company() == null
            ? ""
            : " and exists (select 1 from fact_company x" + either + "company_id = :company)");
  }

  private static void bind(ChangeScope scope, NativeQuery<Object[]> query) {
    if (!scope.themes().isEmpty()) {
      query.setParameter("themes", scope.themes());
    }
    if (scope.company() != null) {
      query.setParameter("company", scope.company());
    }
  }

  private static Row row(Object[] row) {
    return new Row(id(row[0]), id(row[1]), count(row[2]), count(row[3]), count(row[4]));
  }

  private static @Nullable Long id(@Nullable Object id) {
    return id == null ? null : ((Number) id).longValue();
  }

  private static int count(Object count) {
    return ((Number) count).intValue();
  }
}
