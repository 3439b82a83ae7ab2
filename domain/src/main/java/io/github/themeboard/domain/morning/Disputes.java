package io.github.themeboard.domain.morning;

import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds figures of the same thing that are in conflict, by the rule of {@link
 * Figure#conflictsWith}: some two of them allow no common number if and only if the highest lower
 * end lies above the lowest upper end. The two that hold these ends are among the sides.
 */
@ApplicationScoped
public class Disputes {
  /** Figures of one dispute that are named. */
  private static final int SIDES = 3;

  private final EntityManager entities;

  Disputes(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One side of a dispute.
   *
   * @param dispute its place, from 1: the one that last got a new value comes first
   * @param version id of the newest figure with these words for its value
   * @param all how many disputes there are
   */
  public record Side(int dispute, long version, int all) {}

  /** The newest disputes with their sides, the newest first; in one statement. */
  public List<Side> newest(Clocks clocks, int most) {
    String sql =
        """
        with said as (
          select v.id, v.known_from, coalesce(lower(f.subject_en), f.subject_zh) as subject,
                 f.measure_id, f.figure_kind, f.unit, f.period, %s as low, %s as high
          from figure f
          join fact_version v on v.id = f.version_id
          where f.period is not null and %s
            and exists (select 1 from fact_citation x
                        join citation_source s on s.citation_id = x.citation_id
                        where x.version_id = v.id and %s)
        ), valued as (
          select distinct on (subject, measure_id, figure_kind, unit, period, low, high) *
          from said
          order by subject, measure_id, figure_kind, unit, period, low, high,
                   known_from desc, id desc
        ), held as (
          select id, known_from, low, high, max(id) over same as newest,
                 max(low) over same > min(high) over same as disputed
          from valued
          window same as (partition by subject, measure_id, figure_kind, unit, period)
        ), ordered as (
          select id, known_from, newest, row_number() over upwards as from_below,
                 row_number() over downwards as from_above
          from held where disputed
          window upwards as (partition by newest order by high, known_from desc, id desc),
                 downwards as (partition by newest order by low desc, known_from desc, id desc)
        ), sided as (
          select id, newest, row_number() over (
                   partition by newest
                   order by least(from_below, from_above) > 1, known_from desc, id desc) as side
          from ordered
        ), placed as (
          select id, side, dense_rank() over (order by newest desc) as place,
                 count(*) filter (where side = 1) over () as disputes
          from sided
        )
        select cast(place as int), id, cast(disputes as int) from placed
        where place <= :most and side <= %d
        order by place, side
        """
            .formatted(
                Quantity.LOW,
                Quantity.HIGH,
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
