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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds themes and companies by any of their names, companies by their tickers too. */
@ApplicationScoped
public class NameSearch {
  /** Rows read; more than are ever shown, so that the exact one is among them. */
  private static final int MOST = 400;

  /** Symbols are written with or without the zeros before them: 5 digits in Hong Kong, else 6. */
  private static final List<Integer> DIGITS = List.of(5, 6);

  private static final String OWN_COMPANY =
      "c.created_at <= :until and (c.removed_at is null or c.removed_at > :until) and not exists (select 1 from merger m where m.merged_id = c.id and"
          + " m.undone_id is null)";

  private final EntityManager entities;

  NameSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** Themes of which a name or a word of the vocabulary is asked for, exact ones first. */
  public List<NameHit> themes(SearchQuery query, Clocks clocks) {
    Asked asked = Asked.name(query);
    String sql =
        "select 'NAME', t.slug, t.name_en, t.name_zh, null from theme t where t.words @@ %1$s and"
            + " t.created_at <= :until union all select 'TERM', t.slug, t.name_en, t.name_zh,"
            + " w.term from theme_term w join theme t on t.id = w.theme_id where w.words @@ %1$s"
            + " and t.created_at <= :until";
    Query rows = entities.createNativeQuery(sql.formatted(asked.sql()), Object[].class);
    return hits(NameHit.What.THEME, asked.bind(rows), query, clocks);
  }

  /** Companies of which a name, another name or a ticker is asked for, exact ones first. */
  public List<NameHit> companies(SearchQuery query, Clocks clocks) {
    Asked asked = Asked.name(query);
    String sql =
        "select 'NAME', c.slug, c.name_en, c.name_zh, null from company c where c.words @@ %1$s"
            + " and %2$s union all select 'ALIAS', c.slug, c.name_en, c.name_zh, a.name from"
            + " company_alias a join company c on c.id = a.company_id where a.words @@ %1$s and"
            + " %2$s union all select 'TICKER', c.slug, c.name_en, c.name_zh, l.symbol || ' ' ||"
            + " l.mic from listing l join company c on c.id = l.company_id where l.symbol in"
            + " (:symbols) and %2$s";
    Query rows =
        entities.createNativeQuery(sql.formatted(asked.sql(), OWN_COMPANY), Object[].class);
    rows.setParameter("symbols", symbols(query));
    return hits(NameHit.What.COMPANY, asked.bind(rows), query, clocks);
  }

  private static List<NameHit> hits(
      NameHit.What what, Query rows, SearchQuery query, Clocks clocks) {
    if (query.empty()) {
      return List.of();
    }
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
    return List.copyOf(best.values());
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

  /**
   * The symbols that a query may mean: {@code 9888}, {@code 09888.HK}, {@code SH688343}, a name.
   */
  private static Set<String> symbols(SearchQuery query) {
    String written = query.name().toUpperCase(Locale.ROOT);
    String plain =
        written.replaceFirst("\\.[A-Z]{1,2}$", "").replaceFirst("^(SH|SZ|BJ|HK)(?=\\d{4,6}$)", "");
    Set<String> symbols = new TreeSet<>(List.of(written, plain));
    if (plain.matches("\\d{1,6}")) {
      String digits = plain.replaceFirst("^0+(?=\\d)", "");
      DIGITS.stream()
          .filter(n -> digits.length() <= n)
          .forEach(n -> symbols.add("0".repeat(n - digits.length()) + digits));
    }
    return symbols;
  }
}
