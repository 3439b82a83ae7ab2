package io.github.themeboard.domain.watch;

/** What changed of each entry of a list, as the page of changes lists it; as statements. */
final class WatchCounts {
  private static final String ENTRIES_OF_ACCOUNT =
      """
      select 'THEME' as kind, t.id, t.slug, t.name_en, t.name_zh, w.seen_at as since
      from watch w join theme t on t.id = w.theme_id where w.account_id = :account
      union all
      select 'COMPANY', c.id, c.slug, c.name_en, c.name_zh, w.seen_at
      from watch w join company c on c.id = w.company_id where w.account_id = :account
      """;

  private static final String ENTRIES_OF_NAMES =
      """
      select 'THEME' as kind, t.id, t.slug, t.name_en, t.name_zh,
             cast(:since as timestamptz) as since
      from theme t where t.slug in (:themes)
      union all
      select 'COMPANY', c.id, c.slug, c.name_en, c.name_zh, cast(:since as timestamptz)
      from company c where c.slug in (:companies)
      """;

  /** A fact counts where either of its versions bears on the theme or company. */
  private static final String COUNT =
      """
      with recursive entry as (%s), branch (root, id) as (
        select id, id from entry where kind = 'THEME'
        union
        select b.root, t.id from branch b join theme t on t.parent_id = b.id
      ), bearing as (
        select 'THEME' as kind, b.root as id, f.version_id
        from branch b join fact_theme f on f.theme_id = b.id
        union all
        select 'COMPANY', f.company_id, f.version_id
        from fact_company f
        where f.company_id in (select id from entry where kind = 'COMPANY')
      ), touched as (
        select distinct b.kind, b.id, e.since, v.fact_id
        from entry e
        join bearing b on b.kind = e.kind and b.id = e.id
        join fact_version v on v.id = b.version_id
        where v.known_from > e.since and v.known_to is null
           or v.known_from <= e.since and v.known_to > e.since
      ), counted as (
        select t.kind, t.id,
               count(*) filter (where o.id is null and n.id is not null) as added,
               count(*) filter (where o.id is not null and n.id is not null) as changed,
               count(*) filter (where o.id is not null and n.id is null) as retracted
        from touched t
        left join fact_version o on o.fact_id = t.fact_id and o.known_from <= t.since
          and (o.known_to is null or o.known_to > t.since)
        left join fact_version n on n.fact_id = t.fact_id and n.known_to is null
        group by t.kind, t.id
      )
      select e.kind, e.slug, e.name_en, e.name_zh, e.since, coalesce(c.added, 0) as added,
             coalesce(c.changed, 0) as changed, coalesce(c.retracted, 0) as retracted
      from entry e left join counted c on c.kind = e.kind and c.id = e.id
      order by e.kind desc, e.name_en
      """;

  static final String OF_ACCOUNT = COUNT.formatted(ENTRIES_OF_ACCOUNT);
  static final String OF_NAMES = COUNT.formatted(ENTRIES_OF_NAMES);

  private WatchCounts() {}
}
