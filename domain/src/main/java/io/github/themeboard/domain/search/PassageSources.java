package io.github.themeboard.domain.search;

/**
 * Where passages are found, as statements with the same columns; each finds as many as are counted,
 * newest first.
 */
final class PassageSources {
  /** The order of the index that lets a frequent word be found without reading all of its rows. */
  private static final String PARAGRAPHS =
      "(select p.article_id, p.position, cast(null as bigint) as citation_id, cast(null as bigint)"
          + " as text_id, p.start_at, p.end_at, p.counts_from from paragraph p join article a on"
          + " a.id = p.article_id where p.words @@ %s and %s order by p.counts_from desc,"
          + " p.article_id desc, p.position limit :counted)";

  private static final String PAST_PARAGRAPHS =
      "(select t.article_id, p.position, cast(null as bigint), t.id, p.start_at, p.end_at,"
          + " a.counts_from from past_paragraph p join article_text t on t.id = p.text_id join"
          + " article a on a.id = t.article_id where p.words @@ %s and %s order by a.counts_from"
          + " desc, t.article_id desc, p.position limit :counted)";

  /** Quotations have no day of their own: the latest ones are found. */
  private static final String QUOTATIONS =
      "(select c.article_id, cast(null as integer), c.id, cast(null as bigint), c.start_at,"
          + " c.end_at, a.counts_from from citation c join article a on a.id = c.article_id where"
          + " c.words @@ %s and not a.brief and %s and exists (select 1 from fact_citation s join"
          + " fact_version v on v.id = s.version_id where s.citation_id = c.id and %s) order by"
          + " c.id desc limit :counted)";

  /** The first replacement of an article's text after the known-at clock. */
  private static final String REPLACED =
      "select 1 from article_text e join act k on k.id = e.act_id where e.article_id = %s and"
          + " k.done_at > :known";

  /** Whether a citation was lost at the known-at clock: as the first replacement since noted it. */
  private static final String LOST_THEN =
      "coalesce((select l.orphaned_at is not null from citation_place l join act k on k.id ="
          + " l.act_id where l.citation_id = c.id and k.done_at > :known order by l.id limit 1),"
          + " c.orphaned_at is not null)";

  private final String asked;
  private final SearchScope scope;
  private final String common;

  PassageSources(String asked, SearchScope scope) {
    this.asked = asked;
    this.scope = scope;
    String sources = Sources.condition(scope, "a");
    this.common = past() ? sources + " and a.imported_at <= :known" : sources;
  }

  private boolean past() {
    return scope.clocks().knownAt() != null;
  }

  /** Paragraphs of the texts that articles have, and had at the clock. */
  String paragraphs() {
    String where = scope.everything() ? common : "p.brief and " + common;
    if (past()) {
      where += " and not exists (" + REPLACED.formatted("p.article_id") + ")";
    }
    String within =
        "tc.article_id = p.article_id and tc.orphaned_at is null and tc.start_at < p.end_at and"
            + " tc.end_at > p.start_at";
    return PARAGRAPHS.formatted(asked, where + ofThemes("citation tc", within));
  }

  /** Paragraphs of the texts that articles had at the clock, and have no longer. */
  String pastParagraphs() {
    String where = scope.everything() ? common : "a.brief and " + common;
    where +=
        " and exists (select 1 from act b where b.id = t.act_id and b.done_at > :known) and not"
            + " exists ("
            + REPLACED.formatted("t.article_id")
            + " and e.id < t.id)";
    String within =
        "tl.act_id = t.act_id and tl.orphaned_at is null and tl.start_at < p.end_at and tl.end_at"
            + " > p.start_at";
    return PAST_PARAGRAPHS.formatted(
        asked,
        where + ofThemes("citation_place tl join citation tc on tc.id = tl.citation_id", within));
  }

  /** What facts quote of articles that are no briefs. */
  String quotations() {
    String within =
        "(tc.id = c.id or tc.article_id = c.article_id and tc.orphaned_at is null and tc.start_at"
            + " < c.end_at and tc.end_at > c.start_at)";
    String lost = past() ? LOST_THEN : "c.orphaned_at is not null";
    return QUOTATIONS.formatted(
        asked,
        common + " and not (" + lost + ")" + ofThemes("citation tc", within),
        scope.clocks().standing("v.known_from", "v.known_to"));
  }

  /** That a fact of the themes cites words of the passage. */
  private String ofThemes(String citations, String within) {
    return scope.themes().isEmpty()
        ? ""
        : (" and exists (select 1 from %s join fact_citation ts on ts.citation_id = tc.id join"
                + " fact_version tv on tv.id = ts.version_id join fact_theme tt on tt.version_id ="
                + " tv.id where %s and tt.theme_id in (:themes) and %s)")
            .formatted(citations, within, scope.clocks().standing("tv.known_from", "tv.known_to"));
  }
}
