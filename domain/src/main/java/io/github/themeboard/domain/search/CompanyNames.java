package io.github.themeboard.domain.search;

import io.github.themeboard.domain.publication.Clocks;

/**
 * The statement that finds companies by their names and listings. While a merger holds, what the
 * surviving company took over is its own; at a moment before it, or after it was taken back, it is
 * the other one's again.
 */
final class CompanyNames {
  private static final String FOUND =
      "select '%s', c.slug, c.name_en, c.name_zh, %s from %s where ";

  /** Whether a merger held at the moment. */
  private static final String HELD =
      "(exists (select 1 from act b where b.id = m.act_id and b.done_at <= :until) and not exists"
          + " (select 1 from act u where u.id = m.undone_id and u.done_at <= :until))";

  private static final String OWN =
      " and c.created_at <= :until and (c.removed_at is null or c.removed_at > :until) and not"
          + " exists (select 1 from merger m where m.merged_id = c.id and "
          + HELD
          + ")";

  /** Whose a row was: it is noted with the mergers by which it changed its company. */
  private static final String OWNER =
      "coalesce((select m.survivor_id from merger m where %1$s.id = any(m.%2$s) and "
          + HELD
          + " order by m.act_id desc limit 1), (select m.merged_id from merger m where %1$s.id ="
          + " any(m.%2$s) order by m.act_id limit 1), %1$s.company_id)";

  private static final String MADE_LATER =
      " and not exists (select 1 from merger m where a.id = any(m.made_aliases) and not "
          + HELD
          + ")";

  /** Names that a surviving company went by while a merger held that was taken back since. */
  private static final String ONCE_MERGED =
      "merger m join company c on c.id = m.survivor_id cross join lateral unnest(m.names) as n"
          + " (said)";

  private CompanyNames() {}

  /**
   * The statement; {@code :until} is the moment, {@code :symbols} what listings are asked for.
   *
   * @param excluding condition on companies {@code c} that are left out, beginning with "and"
   */
  static String sql(Asked name, String excluding, Clocks clocks) {
    boolean past = clocks.knownAt() != null;
    String asked = name.wantedOnly();
    String end = OWN + excluding;
    String alias = past ? OWNER.formatted("a", "moved_aliases") : "a.company_id";
    String listing = past ? OWNER.formatted("l", "moved_listings") : "l.company_id";
    String sql =
        FOUND.formatted("NAME", "null", "company c")
            + "c.words @@ "
            + asked
            + end
            + " union all "
            + FOUND.formatted(
                "ALIAS", "a.name", "company_alias a join company c on c.id = " + alias)
            + "a.words @@ "
            + asked
            + (past ? MADE_LATER : "")
            + end
            + " union all "
            + FOUND.formatted(
                "TICKER",
                "l.symbol || ' ' || l.mic",
                "listing l join company c on c.id = " + listing)
            + "l.symbol in (:symbols)"
            + end;
    return past
        ? sql
            + " union all "
            + FOUND.formatted("ALIAS", "n.said", ONCE_MERGED)
            + "m.undone_id is not null and "
            + HELD
            + " and search_name(n.said) @@ "
            + asked
            + end
        : sql;
  }
}
