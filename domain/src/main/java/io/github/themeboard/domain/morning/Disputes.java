package io.github.themeboard.domain.morning;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds figures of the same subject, measure, unit and period that differ. Whether two of them
 * conflict in the end, {@link io.github.themeboard.domain.figure.Figure#conflictsWith} says.
 */
@ApplicationScoped
public class Disputes {
  /** Values of one dispute that are named. */
  private static final int SIDES = 3;

  private final EntityManager entities;

  Disputes(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One side of a dispute.
   *
   * @param dispute its place, from 1: the one that last got a new value comes first
   * @param version id of the newest figure with that value
   * @param all how many disputes there are
   */
  public record Side(int dispute, long version, int all) {}

  /** The newest disputes with their sides, the newest first; in one statement. */
  public List<Side> newest(Clocks clocks, int most) {
    String sql =
        """
        with valued as (
          select distinct on (subject, f.measure_id, f.figure_kind, f.unit, f.period, worth)
                 v.id, v.known_from, lower(f.subject_en) as subject, f.measure_id, f.figure_kind,
                 f.unit, f.period,
                 row(trim_scale(f.value * power(cast(10 as numeric), f.magnitude)),
                     trim_scale(coalesce(f.value_max, f.value)
                                * power(cast(10 as numeric), f.magnitude)), f.bound) as worth
          from figure f
          join fact_version v on v.id = f.version_id
          where f.period is not null and %s
            and exists (select 1 from fact_citation x
                        join citation_source s on s.citation_id = x.citation_id
                        where x.version_id = v.id and %s)
          order by subject, f.measure_id, f.figure_kind, f.unit, f.period, worth,
                   v.known_from desc, v.id desc
        ), sided as (
          select id, known_from, subject, measure_id, figure_kind, unit, period,
                 count(*) over same as sides, max(id) over same as newest,
                 row_number() over (partition by subject, measure_id, figure_kind, unit, period
                                    order by known_from desc, id desc) as side
          from valued
          window same as (partition by subject, measure_id, figure_kind, unit, period)
        ), disputed as (
          select id, side, dense_rank() over (order by newest desc) as place,
                 count(*) filter (where side = 1) over () as disputes
          from sided where sides > 1
        )
        select cast(place as int), id, cast(disputes as int) from disputed
        where place <= :most and side <= %d
        order by place, side
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"),
                clocks.published("s.counts_from"),
                SIDES);
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    return clocks
        .bind(query)
        .setParameter("most", most)
        .setMaxResults(SIDES * most)
        .getResultStream()
        .map(r -> new Side((Integer) r[0], ((Number) r[1]).longValue(), (Integer) r[2]))
        .toList();
  }
}
