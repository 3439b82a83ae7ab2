package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Lists the companies of the register for curators: those of their own that are still in it. */
@ApplicationScoped
public class CompanyIndex {
  private static final int MOST = 500;

  /** It looks at every name: there are thousands of companies, not millions. */
  private static final String FOUND =
      """
       from company c
      where c.removed_at is null
        and not exists (select 1 from merger m where m.merged_id = c.id and m.undone_id is null)
        and (:words = '' or c.slug = :words
             or strpos(lower(coalesce(c.name_en, '')), :words) > 0
             or strpos(lower(coalesce(c.name_zh, '')), :words) > 0
             or exists (select 1 from company_alias a
                        where a.company_id = c.id and strpos(lower(a.name), :words) > 0)
             or exists (select 1 from listing l
                        where l.company_id = c.id and strpos(lower(l.symbol), :symbol) = 1))
        and (:state = '' or c.state = :state)
        and (:ticker = ''
             or :ticker = 'MISSING' and c.state <> 'PRIVATE'
                and not exists (select 1 from listing l where l.company_id = c.id)
             or :ticker = 'PRIVATE' and c.state = 'PRIVATE'
                and not exists (select 1 from listing l where l.company_id = c.id))
      """;

  private final EntityManager entities;

  CompanyIndex(EntityManager entities) {
    this.entities = entities;
  }

  /** Which companies by their tickers. */
  public enum Ticker implements Token {
    /** Listed, or filed for a listing, and the register has no ticker. */
    MISSING,
    /** Private, and so without a ticker. */
    PRIVATE
  }

  /**
   * What to look for.
   *
   * @param words part of a name, or the beginning of a symbol with or without its exchange, in any
   *     case; empty for all
   */
  public record Filter(String words, Company.@Nullable State state, @Nullable Ticker ticker) {}

  /**
   * A row of the list.
   *
   * @param listings in one line
   * @param facts that stand and name it
   */
  public record Row(String slug, Wording name, Company.State state, String listings, long facts) {}

  /** How many companies there are, in one statement. */
  public long count(Filter filter) {
    return asked("select count(*)" + FOUND, Long.class, filter).getSingleResult();
  }

  /** Companies by their names, in one statement. */
  public List<Row> rows(Filter filter, int from, int most) {
    return asked(
            """
            select c.slug, c.name_en, c.name_zh, c.state,
                   coalesce((select string_agg(l.mic || ' ' || l.symbol, ', ' order by l.id)
                             from listing l where l.company_id = c.id), ''),
                   (select count(*) from fact_company f
                    join fact_version v on v.id = f.version_id and v.known_to is null
                    where f.company_id = c.id)
            """
                + FOUND
                + " order by lower(coalesce(c.name_en, c.name_zh)), c.id",
            Object[].class,
            filter)
        .setFirstResult(from)
        .setMaxResults(Math.min(most, MOST))
        .getResultStream()
        .map(CompanyIndex::row)
        .toList();
  }

  private <T> NativeQuery<T> asked(String sql, Class<T> type, Filter filter) {
    String words = filter.words().strip().toLowerCase(Locale.ROOT);
    Company.State state = filter.state();
    Ticker ticker = filter.ticker();
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, type)
        .setParameter("words", words)
        .setParameter("symbol", words.replaceFirst("\\.[a-z]{1,4}$", ""))
        .setParameter("state", state == null ? "" : state.name())
        .setParameter("ticker", ticker == null ? "" : ticker.name());
  }

  private static Row row(Object[] row) {
    return new Row(
        (String) row[0],
        new Wording((String) row[1], (String) row[2]),
        Company.State.valueOf((String) row[3]),
        (String) row[4],
        ((Number) row[5]).longValue());
  }
}
