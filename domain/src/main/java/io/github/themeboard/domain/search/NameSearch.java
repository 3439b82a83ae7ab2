package io.github.themeboard.domain.search;

import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds themes and companies by any of their names, companies by their tickers too. */
@ApplicationScoped
public class NameSearch {
  /** Rows read: more names than as many companies have as are counted. */
  private static final int MOST = 5_000;

  private static final String THEMES =
      "select 'NAME', t.slug, t.name_en, t.name_zh, null from theme t where t.words @@ %1$s and"
          + " t.created_at <= :until%2$s union all select 'TERM', t.slug, t.name_en, t.name_zh,"
          + " w.term from theme_term w join theme t on t.id = w.theme_id where w.words @@ %1$s and"
          + " t.created_at <= :until%2$s";

  /** Nothing is found of which any name has a word that must not be there. */
  private static final String EXCLUDED =
      " and %1$s.id not in (select n.id from %2$s n where n.stems @@ %4$s union all select"
          + " n.%2$s_id from %3$s n where n.stems @@ %4$s)";

  private final EntityManager entities;

  NameSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** Themes of which a name or a word of the vocabulary is asked for, exact ones first. */
  public Hits<NameHit> themes(SearchQuery query, Clocks clocks, Window window) {
    if (query.empty()) {
      return Hits.none();
    }
    String sql =
        THEMES.formatted(
            Asked.name(query).wantedOnly(), excluding(query, "t", "theme", "theme_term"));
    return hits(NameHit.What.THEME, asked(sql, query), query, clocks, window);
  }

  /** Companies of which a name, another name or a ticker is asked for, exact ones first. */
  public Hits<NameHit> companies(SearchQuery query, Clocks clocks, Window window) {
    if (query.empty()) {
      return Hits.none();
    }
    String sql =
        CompanyNames.sql(
            Asked.name(query), excluding(query, "c", "company", "company_alias"), clocks);
    Query rows = asked(sql, query).setParameter("symbols", Symbols.of(query.name()));
    return hits(NameHit.What.COMPANY, rows, query, clocks, window);
  }

  private Query asked(String sql, SearchQuery query) {
    Query rows = Asked.name(query).bind(entities.createNativeQuery(sql, Object[].class));
    return Asked.text(query).bind(rows);
  }

  private static String excluding(SearchQuery query, String row, String table, String others) {
    Asked text = Asked.text(query);
    return text.excluded().isEmpty()
        ? ""
        : EXCLUDED.formatted(row, table, others, text.anyExcluded());
  }

  private static Hits<NameHit> hits(
      NameHit.What what, Query rows, SearchQuery query, Clocks clocks, Window window) {
    Instant known = clocks.knownAt();
    // The far end of what the database can hold is not needed: nothing is made in the future.
    rows.setParameter("until", known == null ? Instant.parse("9999-12-31T00:00:00Z") : known);
    List<NameHit> found = new ArrayList<>();
    for (Object row : rows.setMaxResults(MOST).getResultList()) {
      found.add(hit(what, (Object[]) row, query));
    }
    found.sort(
        Comparator.comparing((NameHit h) -> !h.exact())
            .thenComparing(NameHit::by)
            .thenComparing(h -> h.said().length())
            .thenComparing(NameHit::slug));
    Map<String, NameHit> best = new LinkedHashMap<>();
    found.forEach(h -> best.putIfAbsent(h.slug(), h));
    return Hits.of(List.copyOf(best.values()), window);
  }

  private static NameHit hit(NameHit.What what, Object[] row, SearchQuery query) {
    NameHit.By by = NameHit.By.valueOf((String) row[0]);
    Wording name = new Wording((String) row[2], (String) row[3]);
    boolean exact =
        by == NameHit.By.TICKER
            || same(row[4], query)
            || by == NameHit.By.NAME && (same(row[2], query) || same(row[3], query));
    String said = row[4] == null ? said(row, query) : (String) row[4];
    return new NameHit(what, (String) row[1], name, by, said, exact);
  }

  /** Of the names in two languages the one that was asked for. */
  private static String said(Object[] row, SearchQuery query) {
    String english = (String) row[2];
    String chinese = (String) row[3];
    boolean run = query.wanted().stream().anyMatch(t -> t.text().matches(SearchForm.RUN + "+"));
    return english == null || run && chinese != null ? chinese : english;
  }

  private static boolean same(@Nullable Object name, SearchQuery query) {
    return name != null
        && SearchForm.plain((String) name).strip().toLowerCase(Locale.ROOT).equals(query.name());
  }
}
