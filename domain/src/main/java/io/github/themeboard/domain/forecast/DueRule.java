package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.publication.Clocks;

/**
 * The forecasts in SQL, by the rule of {@link StillToCome}, so that they can be ordered and counted
 * without reading them all.
 */
public final class DueRule {
  private static final String ENDING =
      """
      with spoken as (
        select v.id, v.fact_id, v.kind, v.certainty, s.dated, s.printed, e.happened,
               ltrim(regexp_replace(coalesce(f.period, e.happened), '^.*/', ''), 'FY') as time
        from fact_version v
        left join figure f on f.version_id = v.id
        left join event e on e.version_id = v.id
        join fact_citation x on x.version_id = v.id
        join citation_source s on s.citation_id = x.citation_id
        where v.kind in ('FIGURE', 'EVENT') and v.certainty <> 'REALISED'
          and coalesce(f.period, e.happened) is not null and %s and %s and %s
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
        from spoken a
      ), ending as (
        select distinct id, fact_id, due from timed where %s
      )
      """;

  private DueRule() {}

  /**
   * The beginning of a statement: {@code ending} has the versions that are forecasts as the clocks
   * show them, with {@code id}, {@code fact_id} and the day {@code due}.
   *
   * @param narrowed a further condition on the version {@code v}
   */
  public static String ending(Clocks clocks, String narrowed) {
    return ENDING.formatted(
        clocks.standing("v.known_from", "v.known_to"),
        clocks.published("s.counts_from"),
        narrowed,
        StillToCome.SQL);
  }
}
