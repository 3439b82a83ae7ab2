package io.github.themeboard.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages, newest sources first. Readers find what they may read: the board's own briefs and
 * what facts quote of other articles; curators find every paragraph. As known at a moment the texts
 * of then are searched.
 */
@ApplicationScoped
public class PassageSearch {
  private static final String ORDER =
      " order by %1$scounts_from desc, %1$sarticle_id desc, %1$sposition, %1$scitation_id";

  private static final String COUNTED =
      "with found as materialized (%s) select c.number, h.article_id, h.position, h.citation_id,"
          + " case when h.citation_id is not null then (select quote from citation where id ="
          + " h.citation_id) when h.text_id is not null then (select substr(content, h.start_at +"
          + " 1, h.end_at - h.start_at) from article_text where id = h.text_id) else (select"
          + " substr(content, h.start_at + 1, h.end_at - h.start_at) from article where id ="
          + " h.article_id) end from (select count(*) as number from found) c left join (select *"
          + " from found"
          + ORDER.formatted("")
          + " limit :most offset :skip) h on true"
          + ORDER.formatted("h.");

  private final EntityManager entities;

  PassageSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest passages that have what is asked for. */
  public Hits<PassageHit> find(SearchQuery query, SearchScope scope, Window window) {
    if (query.empty() || scope.kind() != null) {
      return Hits.none();
    }
    Asked asked = Asked.text(query);
    String sql = COUNTED.formatted(String.join(" union all ", parts(asked.all(), scope)));
    Query rows = asked.bind(entities.createNativeQuery(sql, Object[].class));
    scope.clocks().bind(rows);
    Sources.bind(rows, scope);
    if (!scope.themes().isEmpty()) {
      rows.setParameter("themes", scope.themes());
    }
    rows.setParameter("counted", window.counted());
    rows.setParameter("most", window.most());
    rows.setParameter("skip", window.skip());
    return hits(rows.getResultList(), window);
  }

  private static List<String> parts(String asked, SearchScope scope) {
    PassageSources sources = new PassageSources(asked, scope);
    List<String> parts = new ArrayList<>();
    parts.add(sources.paragraphs());
    if (scope.clocks().knownAt() != null) {
      parts.add(sources.pastParagraphs());
    }
    if (!scope.everything()) {
      parts.add(sources.quotations());
    }
    return parts;
  }

  private static Hits<PassageHit> hits(List<?> rows, Window window) {
    long found = 0;
    List<PassageHit> hits = new ArrayList<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      found = ((Number) row[0]).longValue();
      if (row[1] != null) {
        hits.add(hit(row));
      }
    }
    return Hits.counted(hits, found, window);
  }

  private static PassageHit hit(Object[] row) {
    Integer position = row[2] == null ? null : ((Number) row[2]).intValue();
    Long citation = row[3] == null ? null : ((Number) row[3]).longValue();
    return new PassageHit(((Number) row[1]).longValue(), position, citation, (String) row[4]);
  }
}
