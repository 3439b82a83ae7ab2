package io.github.themeboard.domain.search;

import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds published facts by what they say in either language. */
@ApplicationScoped
public class FactSearch {
  /** A word of nearly every fact tells nothing: of its facts the newest ones are put in order. */
  private static final int RANKED = 400;

  private final EntityManager entities;

  FactSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids of facts, those that say most of what is asked for first. */
  public List<Long> find(SearchQuery query, SearchScope scope, int most) {
    if (query.empty()) {
      return List.of();
    }
    Asked asked = Asked.text(query);
    String sql =
        "select f.fact_id from (select v.fact_id, v.words, v.known_from from fact_version v where"
            + " v.words @@ %1$s and %2$s order by v.known_from desc, v.fact_id desc limit %3$d) f"
            + " order by ts_rank(f.words, %1$s) desc, f.known_from desc, f.fact_id";
    Query rows =
        entities.createNativeQuery(
            sql.formatted(asked.sql(), String.join(" and ", conditions(scope)), RANKED),
            Long.class);
    bind(asked.bind(rows), scope);
    List<Long> ids = new ArrayList<>();
    for (Object id : rows.setMaxResults(most).getResultList()) {
      ids.add((Long) id);
    }
    return ids;
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
