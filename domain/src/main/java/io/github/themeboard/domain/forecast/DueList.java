package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All forecasts in the order in which they fall due, counted and listed by the database. */
@ApplicationScoped
public class DueList {
  private static final int MOST_HOUSES = 5_000;

  private final EntityManager entities;

  DueList(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Which forecasts are listed.
   *
   * @param themes those that bear on one of these; all where there are none
   * @param house key of the origin that makes them; anybody's if null
   * @param today the day on which it is reckoned what has fallen due
   */
  public record Scope(Collection<Long> themes, @Nullable String house, LocalDate today) {
    /** The same for the forecasts of anybody. */
    Scope anybody() {
      return new Scope(themes, null, today);
    }
  }

  /** How many there are in each state that has any, in one statement. */
  public Map<DueState, Integer> counts(Scope scope, Clocks clocks) {
    String sql = forecasts(scope, clocks) + "select state, count(*) from forecast group by state";
    Map<DueState, Integer> counts = new EnumMap<>(DueState.class);
    query(sql, scope, clocks, Object[].class)
        .setMaxResults(DueState.values().length)
        .getResultList()
        .forEach(r -> counts.put(DueState.valueOf((String) r[0]), ((Number) r[1]).intValue()));
    return counts;
  }

  /**
   * Facts of some of them in one statement, those that fall due first at the start.
   *
   * @param state only those in this one; if null, some of each
   * @param first the place of the first in its state, from 0
   * @param most of one state
   */
  public Set<Long> facts(
      Scope scope, @Nullable DueState state, Clocks clocks, int first, int most) {
    String sql =
        forecasts(scope, clocks)
            + """
            select fact_id from (
              select fact_id, state,
                     row_number() over (partition by state order by due, fact_id) as place
              from forecast) p
            where place > :first and place <= :last and (cast(:state as text) is null or state = :state)
            """;
    return Set.copyOf(
        query(sql, scope, clocks, Long.class)
            .setParameter("first", first)
            .setParameter("last", first + most)
            .setParameter("state", state == null ? null : state.name(), String.class)
            .setMaxResults(most * DueState.values().length)
            .getResultList());
  }

  /** How the forecasts of each origin fared, most forecasts first, in one statement. */
  public List<HouseRecord> records(Scope scope, Clocks clocks) {
    Scope all = scope.anybody();
    String sql =
        forecasts(all, clocks)
            + """
            , said as (
              select distinct n.id, s.origin, n.due, n.outcome, n.state from forecast n
              join fact_citation x on x.version_id = n.id
              join citation_source s on s.citation_id = x.citation_id where %s
            ), record as (
              select origin, count(*) as made, count(*) filter (where due < :today or outcome is not null),
                     count(*) filter (where outcome = 'CAME_TRUE'),
                     count(*) filter (where outcome = 'PARTLY'),
                     count(*) filter (where outcome = 'FAILED'),
                     count(*) filter (where outcome = 'UNJUDGEABLE'),
                     count(*) filter (where state = 'OVERDUE')
              from said group by origin
            )
            select r.*, coalesce('house:' || h.slug, 'publisher:' || p.slug, 'article:' || a.slug),
                   coalesce(h.name_en, p.name_en), coalesce(h.name_zh, p.name_zh)
            from record r
            left join house h on r.origin = 'house:' || h.id
            left join publisher p on r.origin = 'publisher:' || p.id
            left join article a on r.origin = 'article:' || a.id
            order by r.made desc, r.origin
            """
                .formatted(clocks.published("s.counts_from"));
    return query(sql, all, clocks, Object[].class)
        .setMaxResults(MOST_HOUSES)
        .getResultStream()
        .map(DueList::house)
        .toList();
  }

  private static HouseRecord house(Object[] row) {
    String en = (String) row[9];
    String zh = (String) row[10];
    Wording name = en == null && zh == null ? null : new Wording(en, zh);
    return new HouseRecord(
        new Origin((String) row[8], name),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static String forecasts(Scope scope, Clocks clocks) {
    String themes =
        scope.themes().isEmpty()
            ? "true"
            : "v.id in (select version_id from fact_theme where theme_id in (:themes))";
    String house =
        scope.house() == null
            ? "true"
            : """
              exists (select 1 from fact_citation x
                      join citation_source s on s.citation_id = x.citation_id
                      where x.version_id = n.id and %s and s.origin = (
                        select 'house:' || id from house where 'house:' || slug = :house
                        union all
                        select 'publisher:' || id from publisher where 'publisher:' || slug = :house
                        union all
                        select 'article:' || id from article where 'article:' || slug = :house))
              """
                .formatted(clocks.published("s.counts_from"));
    return DueRule.ending(clocks, themes)
        + """
        , forecast as (
          select n.id, n.fact_id, n.due, j.outcome, case
              when j.id is not null then 'JUDGED'
              when n.due < :today then 'OVERDUE'
              when n.due <= cast(:today as date) + %d then 'SOON'
              else 'LATER' end as state
          from ending n
          left join verdict j on j.fact_id = n.fact_id and %s
            and exists (select 1 from verdict_citation y
                        join citation_source p on p.citation_id = y.citation_id
                        where y.verdict_id = j.id and %s)
          where %s
        )
        """
            .formatted(
                Forecast.SOON_DAYS,
                clocks.standing("j.known_from", "j.known_to"),
                clocks.published("p.counts_from"),
                house);
  }

  private <R> NativeQuery<R> query(String sql, Scope scope, Clocks clocks, Class<R> type) {
    NativeQuery<R> query = entities.unwrap(Session.class).createNativeQuery(sql, type);
    query.setParameter("today", scope.today());
    if (!scope.themes().isEmpty()) {
      query.setParameterList("themes", scope.themes());
    }
    if (scope.house() != null) {
      query.setParameter("house", scope.house());
    }
    return clocks.bind(query);
  }
}
