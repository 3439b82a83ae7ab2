package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Companies as the log of changes writes them: read and written whole, many in the same few
 * statements as one, since an official list touches hundreds.
 */
@ApplicationScoped
class CompanyTable {
  /** More than a board has; what is written is an array of {"id", and what CompanyEntry writes}. */
  private static final int MOST = 10_000;

  private static final String WRITTEN =
      "(select cast(j ->> 'id' as bigint) as id, j as e"
          + " from jsonb_array_elements(cast(:json as jsonb)) t (j)) x";

  private static final String NAMES = ", jsonb_array_elements(x.e -> 'otherNames') n (v)";
  private static final String SHARES = ", jsonb_array_elements(x.e -> 'listings') n (v)";

  private final EntityManager entities;

  CompanyTable(EntityManager entities) {
    this.entities = entities;
  }

  /** What stands of some companies, by their ids, in one statement. */
  Map<Long, CompanyEntry> read(Collection<Long> ids) {
    return found(
        entries("c.id = any(:ids)")
            .setParameter("ids", ids.stream().mapToLong(Long::longValue).toArray()));
  }

  /** What stands of every company of the register that is one of its own. */
  Map<Long, CompanyEntry> all() {
    return found(
        entries(
            "c.removed_at is null and not exists"
                + " (select 1 from merger m where m.merged_id = c.id and m.undone_id is null)"));
  }

  private NativeQuery<Object[]> entries(String which) {
    return session()
        .createNativeQuery(
            """
            select c.id, cast(jsonb_build_object(
                'slug', c.slug, 'nameEn', c.name_en, 'nameZh', c.name_zh, 'state', lower(c.state),
                'otherNames', coalesce((select jsonb_agg(jsonb_build_object(
                      'name', a.name, 'language', a.language, 'citation', a.citation_id)
                    order by a.id) from company_alias a where a.company_id = c.id),
                  cast('[]' as jsonb)),
                'listings', coalesce((select jsonb_agg(jsonb_build_object(
                      'mic', l.mic, 'symbol', l.symbol, 'citation', l.citation_id)
                    order by l.id) from listing l where l.company_id = c.id),
                  cast('[]' as jsonb))) as text)
            from company c where
            """
                + which
                + " order by c.id",
            Object[].class)
        .setMaxResults(MOST);
  }

  private static Map<Long, CompanyEntry> found(NativeQuery<Object[]> query) {
    Map<Long, CompanyEntry> entries = new LinkedHashMap<>();
    query
        .getResultStream()
        .forEach(row -> entries.put((Long) row[0], CompanyEntry.of((String) row[1])));
    return entries;
  }

  /** The row of a slug, whether or not it is still in the register. */
  record Row(long id, boolean removed) {}

  Optional<Row> row(String slug) {
    return session()
        .createNativeQuery(
            "select id, removed_at is not null from company where slug = :slug", Object[].class)
        .setParameter("slug", slug)
        .uniqueResultOptional()
        .map(row -> new Row((Long) row[0], (Boolean) row[1]));
  }

  /** Makes a company of which all but its slug and name is still to be written. */
  long make(CompanyEntry entry, Instant at) {
    return session()
        .createNativeQuery(
            "insert into company (slug, name_en, name_zh, state, created_at)"
                + " values (:slug, :en, :zh, 'PRIVATE', :at) returning id",
            Long.class)
        .setParameter("slug", entry.slug())
        .setParameter("en", entry.name().en())
        .setParameter("zh", entry.name().zh())
        .setParameter("at", at)
        .getSingleResult();
  }

  /** A listing that another company has. */
  record Taken(String share, String slug, Wording owner) {}

  /** A share of these that belongs to another company of the register. */
  Optional<Taken> taken(Map<Long, CompanyEntry> entries) {
    return session()
        .createNativeQuery(
            "select l.mic || ':' || l.symbol, c.slug, c.name_en, c.name_zh from "
                + WRITTEN
                + SHARES
                + " join listing l on l.mic = v ->> 'mic' and l.symbol = v ->> 'symbol'"
                + " join company c on c.id = l.company_id"
                + " where c.id <> x.id and c.removed_at is null order by l.id",
            Object[].class)
        .setParameter("json", json(entries))
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(
            row ->
                new Taken(
                    (String) row[0],
                    (String) row[1],
                    new Wording((String) row[2], (String) row[3])));
  }

  /**
   * Writes what shall stand of companies that are there, in six statements. A row that stays as it
   * is keeps its id; a share of a company that was taken out of the register changes hands.
   */
  void write(Map<Long, CompanyEntry> entries) {
    String json = json(entries);
    change(
        "update company set name_en = x.e ->> 'nameEn', name_zh = x.e ->> 'nameZh',"
            + " state = upper(x.e ->> 'state') from "
            + WRITTEN
            + " where company.id = x.id",
        json);
    change(
        "delete from company_alias a using "
            + WRITTEN
            + " where a.company_id = x.id and not exists (select 1 from"
            + " jsonb_array_elements(x.e -> 'otherNames') n (v) where v ->> 'name' = a.name)",
        json);
    change(
        "insert into company_alias (company_id, name, language, citation_id)"
            + " select x.id, v ->> 'name', v ->> 'language', cast(v ->> 'citation' as bigint) from "
            + WRITTEN
            + NAMES
            + " on conflict (company_id, name) do update set language = excluded.language,"
            + " citation_id = excluded.citation_id",
        json);
    change(
        "delete from listing l using "
            + WRITTEN
            + " where l.company_id = x.id and not exists (select 1 from"
            + " jsonb_array_elements(x.e -> 'listings') n (v) where v ->> 'mic' = l.mic"
            + " and v ->> 'symbol' = l.symbol)",
        json);
    change(
        "delete from listing l using company c, "
            + WRITTEN
            + SHARES
            + " where c.id = l.company_id and c.removed_at is not null and c.id <> x.id"
            + " and v ->> 'mic' = l.mic and v ->> 'symbol' = l.symbol",
        json);
    change(
        "insert into listing (company_id, mic, symbol, citation_id)"
            + " select x.id, v ->> 'mic', v ->> 'symbol', cast(v ->> 'citation' as bigint) from "
            + WRITTEN
            + SHARES
            + " on conflict (mic, symbol) do update set citation_id = excluded.citation_id",
        json);
  }

  private void change(String sql, String json) {
    session().createNativeMutationQuery(sql).setParameter("json", json).executeUpdate();
  }

  private static String json(Map<Long, CompanyEntry> entries) {
    return entries.entrySet().stream()
        .map(e -> e.getValue().json().replaceFirst("\\{", "{\"id\":" + e.getKey() + ","))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
