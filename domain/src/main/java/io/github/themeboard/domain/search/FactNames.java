package io.github.themeboard.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in the names of a fact's themes and companies the words that it does not say itself. */
@ApplicationScoped
public class FactNames {
  /** More names than the facts of one page have. */
  private static final int MOST = 5_000;

  /** Tables of names, how a version of a fact leads to them, and which columns say the name. */
  private static final List<Table> TABLES =
      List.of(
          new Table(
              "THEME", "fact_theme l join theme n on n.id = l.theme_id", "n.name_en, n.name_zh"),
          new Table(
              "COMPANY",
              "fact_company l join company n on n.id = l.company_id",
              "n.name_en, n.name_zh"),
          new Table(
              "COMPANY",
              "fact_company l join company_alias n on n.company_id = l.company_id",
              "n.name, cast(null as text)"));

  private static final String KNOWN =
      " as number where exists (select 1 from theme n where n.stems @@ %1$s) or exists (select 1"
          + " from company n where n.stems @@ %1$s) or exists (select 1 from company_alias n where"
          + " n.stems @@ %1$s)";

  private static final String NAMED =
      "select l.version_id, '%s', %s from %s where l.version_id in (:versions) and n.stems @@ %s";

  private final EntityManager entities;

  FactNames(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A table of names.
   *
   * @param rows how a version's link {@code l} leads to its rows {@code n}
   * @param names the two columns that say a name
   */
  private record Table(String what, String rows, String names) {}

  /**
   * A name that has a word that was asked for.
   *
   * @param said as it is written
   */
  public record Named(NameHit.What what, String said) {}

  /** Which of the wanted terms some name has, by their numbers, in one statement. */
  List<Integer> known(Asked asked) {
    List<String> each = new ArrayList<>();
    for (int i = 0; i < asked.wanted().size(); i++) {
      each.add("select " + i + KNOWN.formatted(asked.wanted().get(i)));
    }
    Query rows =
        asked.bind(entities.createNativeQuery(String.join(" union all ", each), Integer.class));
    List<Integer> known = new ArrayList<>();
    for (Object number : rows.setMaxResults(each.size()).getResultList()) {
      known.add((Integer) number);
    }
    return known;
  }

  /** Condition that a name of a version's themes or companies has a term. */
  static String condition(String version, String term) {
    return version
        + " in ("
        + String.join(
            " union all ",
            TABLES.stream()
                .map(t -> "select l.version_id from " + t.rows() + " where n.stems @@ " + term)
                .toList())
        + ")";
  }

  /** The names of some versions' themes and companies that have a wanted term, by version. */
  public Map<Long, List<Named>> of(SearchQuery query, Collection<Long> versions) {
    Map<Long, List<Named>> names = new HashMap<>();
    Asked asked = Asked.text(query);
    if (versions.isEmpty() || asked.wanted().size() < 2) {
      return names;
    }
    String sql =
        String.join(
            " union all ",
            TABLES.stream()
                .map(t -> NAMED.formatted(t.what(), t.names(), t.rows(), asked.any()))
                .toList());
    Query rows = asked.bind(entities.createNativeQuery(sql, Object[].class));
    rows.setParameter("versions", versions);
    for (Object each : rows.setMaxResults(MOST).getResultList()) {
      Object[] row = (Object[]) each;
      List<Named> of = names.computeIfAbsent(((Number) row[0]).longValue(), v -> new ArrayList<>());
      NameHit.What what = NameHit.What.valueOf((String) row[1]);
      for (int i = 2; i < row.length; i++) {
        if (row[i] != null) {
          of.add(new Named(what, (String) row[i]));
        }
      }
    }
    return names;
  }
}
