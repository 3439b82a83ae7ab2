package io.github.themeboard.domain.morning;

import io.github.themeboard.domain.forecast.StillToCome;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds the forecasts that fall due next, by the rule of {@link StillToCome}, without reading all.
 */
@ApplicationScoped
public class DueForecasts {
  private final EntityManager entities;

  DueForecasts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Ids of the versions of forecasts that nobody has judged and whose time ends on a day or later,
   * the next first; in one statement.
   */
  public List<Long> from(LocalDate day, Clocks clocks, int most) {
    String sql =
        """
        with said as (
          select v.id, v.fact_id, v.kind, v.certainty, s.dated, s.printed, e.happened,
                 ltrim(regexp_replace(coalesce(f.period, e.happened), '^.*/', ''), 'FY') as time
          from fact_version v
          left join figure f on f.version_id = v.id
          left join event e on e.version_id = v.id
          join fact_citation x on x.version_id = v.id
          join citation_source s on s.citation_id = x.citation_id
          where v.kind in ('FIGURE', 'EVENT') and v.certainty <> 'REALISED'
            and coalesce(f.period, e.happened) is not null and %s and %s
        ), timed as (
          select a.*,
            cast(happened || substr('-01-01', length(happened) - 3) as date) as begins,
            case
              when time like '____' then make_date(cast(time as int), 12, 31)
              when time like '____-__-__' then cast(time as date)
              else cast(make_date(cast(left(time, 4) as int), case substr(time, 6, 1)
                  when 'H' then 6 * cast(right(time, 1) as int)
                  when 'Q' then 3 * cast(right(time, 1) as int)
                  else cast(right(time, 2) as int) end, 1) + interval '1 month' as date) - 1
            end as due
          from said a
        )
        select n.id from timed n
        where n.due >= :day and %s
          and not exists (select 1 from verdict j where j.fact_id = n.fact_id and %s)
        group by n.id, n.fact_id, n.due
        order by n.due, n.fact_id
        """
            .formatted(
                clocks.standing("v.known_from", "v.known_to"),
                clocks.published("s.counts_from"),
                StillToCome.SQL,
                clocks.standing("j.known_from", "j.known_to"));
    NativeQuery<Long> query = entities.unwrap(Session.class).createNativeQuery(sql, Long.class);
    return clocks.bind(query).setParameter("day", day).setMaxResults(most).getResultList();
  }
}
