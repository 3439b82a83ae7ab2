package io.github.themeboard.domain.morning;

import io.github.themeboard.domain.forecast.DueRule;
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
        DueRule.ending(clocks, "true")
            + """
            select n.id from ending n
            where n.due >= :day
              and not exists (select 1 from verdict j where j.fact_id = n.fact_id and %s)
            order by n.due, n.fact_id
            """
                .formatted(clocks.standing("j.known_from", "j.known_to"));
    NativeQuery<Long> query = entities.unwrap(Session.class).createNativeQuery(sql, Long.class);
    return clocks.bind(query).setParameter("day", day).setMaxResults(most).getResultList();
  }
}
