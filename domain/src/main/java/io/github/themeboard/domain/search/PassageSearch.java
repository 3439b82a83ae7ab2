package io.github.themeboard.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages, newest sources first. Readers find what they may read: the board's own briefs and
 * what facts quote of other articles; curators find every paragraph.
 */
@ApplicationScoped
public class PassageSearch {
  /** Quotations have no day of their own: of so many new ones the newest by their sources. */
  private static final int NEWEST = 400;

  /** The order of the index that lets a frequent word be found without reading all of its rows. */
  private static final String PARAGRAPHS =
      "(select p.article_id, p.position, cast(null as bigint) as citation_id, substr(a.content,"
          + " p.start_at + 1, p.end_at - p.start_at) as said, p.counts_from from paragraph p join"
          + " article a on a.id = p.article_id where p.words @@ %1$s and %2$s order by"
          + " p.counts_from desc, p.article_id desc, p.position limit :most)";

  private static final String QUOTATIONS =
      "(select q.article_id, cast(null as integer), q.id, q.quote, a.counts_from from (select c.id,"
          + " c.article_id, c.quote from citation c where c.words @@ %1$s and c.orphaned_at is null"
          + " and exists (select 1 from fact_citation s join fact_version v on v.id = s.version_id"
          + " where s.citation_id = c.id and %3$s) order by c.id desc limit "
          + NEWEST
          + ") q join article a on a.id = q.article_id where not a.brief and %2$s order by"
          + " a.counts_from desc, q.article_id desc, q.id limit :most)";

  private final EntityManager entities;

  PassageSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest passages that have what is asked for. */
  public List<PassageHit> find(SearchQuery query, SearchScope scope, int most) {
    if (query.empty() || scope.kind() != null) {
      return List.of();
    }
    Asked asked = Asked.text(query);
    String sql = sql(asked.sql(), scope);
    Query rows = asked.bind(entities.createNativeQuery(sql, Object[].class));
    bind(rows, scope, most);
    List<PassageHit> hits = new ArrayList<>();
    for (Object row : rows.getResultList()) {
      hits.add(hit((Object[]) row));
    }
    return hits;
  }

  private static String sql(String asked, SearchScope scope) {
    String sources = sources(scope);
    return scope.everything()
        ? PARAGRAPHS.formatted(asked, sources)
        : PARAGRAPHS.formatted(asked, "p.brief and " + sources)
            + " union all "
            + QUOTATIONS.formatted(
                asked, sources, scope.clocks().standing("v.known_from", "v.known_to"))
            + " order by counts_from desc, article_id desc, position, citation_id";
  }

  private static String sources(SearchScope scope) {
    String sources = Sources.condition(scope, "a");
    if (scope.clocks().knownAt() != null) {
      sources += " and a.imported_at <= :known";
    }
    if (!scope.themes().isEmpty()) {
      sources +=
          " and exists (select 1 from citation tc join fact_citation ts on ts.citation_id = tc.id"
              + " join fact_version tv on tv.id = ts.version_id join fact_theme tt on tt.version_id"
              + " = tv.id where tc.article_id = a.id and tt.theme_id in (:themes) and "
              + scope.clocks().standing("tv.known_from", "tv.known_to")
              + ")";
    }
    return sources;
  }

  private static void bind(Query rows, SearchScope scope, int most) {
    scope.clocks().bind(rows);
    Sources.bind(rows, scope);
    rows.setParameter("most", most);
    if (!scope.themes().isEmpty()) {
      rows.setParameter("themes", scope.themes());
    }
  }

  private static PassageHit hit(Object[] row) {
    Integer position = row[1] == null ? null : ((Number) row[1]).intValue();
    Long citation = row[2] == null ? null : ((Number) row[2]).longValue();
    return new PassageHit(((Number) row[0]).longValue(), position, citation, (String) row[3]);
  }
}
