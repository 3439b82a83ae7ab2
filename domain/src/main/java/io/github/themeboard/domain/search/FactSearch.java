package io.github.themeboard.domain.search;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds published facts in which all words are: in what they say in either language, or, where at
 * least one word is said, in the names of their themes and companies.
 */
@ApplicationScoped
public class FactSearch {
  /**
   * A word of nearly every fact tells nothing: of its facts the newest ones are put in order. Of
   * facts that say equally much of what is asked for the kinds take turns.
   */
  private static final String RANKED =
      "with found as materialized (select v.fact_id, v.kind, v.words, v.known_from from"
          + " fact_version v where %1$s order by v.known_from desc, v.fact_id desc limit :counted),"
          + " ranked as (select f.fact_id, f.kind, f.known_from, ts_rank(f.words, %2$s) as worth"
          + " from found f), turns as (select r.*, row_number() over (partition by r.kind, r.worth"
          + " order by r.known_from desc, r.fact_id) as turn from ranked r) select c.number,"
          + " h.fact_id from (select count(*) as number from found) c left join (select * from"
          + " turns order by worth desc, turn, known_from desc, fact_id limit :most offset :skip) h"
          + " on true order by h.worth desc, h.turn, h.known_from desc, h.fact_id";

  private final EntityManager entities;
  private final FactNames names;

  FactSearch(EntityManager entities, FactNames names) {
    this.entities = entities;
    this.names = names;
  }

  /** Ids of facts, those that say most of what is asked for first. */
  public Hits<Long> find(SearchQuery query, SearchScope scope, Window window) {
    if (query.empty()) {
      return Hits.none();
    }
    Asked asked = Asked.text(query);
    List<String> conditions = said(asked);
    conditions.addAll(conditions(scope));
    String sql = RANKED.formatted(String.join(" and ", conditions), asked.any());
    Query rows = asked.bind(entities.createNativeQuery(sql, Object[].class));
    bind(rows, scope);
    rows.setParameter("counted", window.counted());
    rows.setParameter("most", window.most());
    rows.setParameter("skip", window.skip());
    return hits(rows.getResultList(), window);
  }

  private static Hits<Long> hits(List<?> rows, Window window) {
    long found = 0;
    List<Long> ids = new ArrayList<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      found = ((Number) row[0]).longValue();
      if (row[1] != null) {
        ids.add(((Number) row[1]).longValue());
      }
    }
    return Hits.counted(ids, found, window);
  }

  /** Where the terms must be: a term that no name has is in the text. */
  private List<String> said(Asked asked) {
    List<String> conditions = new ArrayList<>();
    List<String> text = new ArrayList<>(asked.wanted());
    for (int i : asked.wanted().size() < 2 ? List.<Integer>of() : names.known(asked)) {
      String term = asked.wanted().get(i);
      text.remove(term);
      conditions.add("(v.words @@ " + term + " or " + FactNames.condition("v.id", term) + ")");
    }
    if (text.isEmpty()) {
      conditions.add("v.words @@ " + asked.any());
    }
    if (!text.isEmpty() || !asked.excluded().isEmpty()) {
      conditions.add("v.words @@ " + asked.all(text));
    }
    return conditions;
  }

  private static List<String> conditions(SearchScope scope) {
    List<String> conditions = new ArrayList<>();
    conditions.add(scope.clocks().standing("v.known_from", "v.known_to"));
    if (scope.kind() != null) {
      conditions.add("v.kind = :kind");
    }
    if (!scope.themes().isEmpty()) {
      conditions.add(
          "exists (select 1 from fact_theme t where t.version_id = v.id and t.theme_id in"
              + " (:themes))");
    }
    if (scope.ofSources()) {
      conditions.add(
          "exists (select 1 from fact_citation s join citation c on c.id = s.citation_id join"
              + " article a on a.id = c.article_id where s.version_id = v.id and "
              + Sources.condition(scope, "a")
              + ")");
    }
    return conditions;
  }

  private static void bind(Query rows, SearchScope scope) {
    Clocks clocks = scope.clocks();
    clocks.bind(rows);
    Sources.bind(rows, scope);
    if (scope.kind() != null) {
      rows.setParameter("kind", Objects.requireNonNull(scope.kind()).name());
    }
    if (!scope.themes().isEmpty()) {
      rows.setParameter("themes", scope.themes());
    }
  }
}
