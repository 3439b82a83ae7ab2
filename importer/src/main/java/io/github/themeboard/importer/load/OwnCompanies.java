package io.github.themeboard.importer.load;

import io.github.themeboard.importer.register.OwnCompany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The companies of the board's register with all their names and listings, in five statements
 * whatever their number. A merged company is part of the one that it is known by now.
 */
@ApplicationScoped
class OwnCompanies {
  /** More than any board has of names. */
  private static final int MOST = 200_000;

  /** A survivor may be merged in its turn, and so on: not this often. */
  private static final int LONGEST_CHAIN = 50;

  /** Names and listings that people's acts took from companies, as the log writes them. */
  private static final String DROPPED =
      """
      select r.subject_id, x.text
      from register_change r
      join act a on a.id = r.act_id
      cross join lateral (
        select r.before ->> 'nameEn'
        union all select r.before ->> 'nameZh'
        union all select coalesce(v ->> 'name', v #>> '{}') from jsonb_array_elements(
          coalesce(r.before -> 'aliases', '[]') || coalesce(r.before -> 'otherNames', '[]')) v
        union all select coalesce((v ->> 'mic') || ':' || (v ->> 'symbol'), v #>> '{}')
          from jsonb_array_elements(coalesce(r.before -> 'listings', '[]')) v) x (text)
      where r.subject = 'COMPANY' and r.before <> '{}' and x.text is not null and
      """
          + ActsInForce.SQL;

  /** What a company took over by a merger is not its primary listing. */
  private static final String OWN_LISTINGS_FIRST =
      """
      select company_id, mic, symbol from listing
      order by id in (select unnest(moved_listings) from merger where undone_id is null), id
      """;

  private final EntityManager entities;

  OwnCompanies(EntityManager entities) {
    this.entities = entities;
  }

  List<OwnCompany> read() {
    Map<Long, Long> survivors = new HashMap<>();
    rows("select merged_id, survivor_id from merger where undone_id is null")
        .forEach(row -> survivors.put((Long) row[0], (Long) row[1]));
    Map<Long, CompanyRows> own = new HashMap<>();
    List<CompanyRows> inOrder = new ArrayList<>();
    for (Object[] row :
        rows(
            "select id, slug, name_en, name_zh, state from company where removed_at is null order by id")) {
      CompanyRows company = CompanyRows.of(row);
      own.put((Long) row[0], company);
      inOrder.add(company);
    }
    rows("select company_id, name from company_alias order by id")
        .forEach(row -> of(own, row[0]).ifPresent(c -> c.name((String) row[1])));
    rows(OWN_LISTINGS_FIRST)
        .forEach(
            row -> of(own, row[0]).ifPresent(c -> c.listing((String) row[1], (String) row[2])));
    rows(DROPPED).forEach(row -> of(own, row[0]).ifPresent(c -> c.dropped((String) row[1])));
    survivors
        .keySet()
        .forEach(
            merged ->
                of(own, last(survivors, merged))
                    .ifPresent(survivor -> of(own, merged).ifPresent(survivor::absorb)));
    return inOrder.stream().flatMap(c -> c.company().stream()).toList();
  }

  private static Optional<CompanyRows> of(Map<Long, CompanyRows> own, Object id) {
    return Optional.ofNullable(own.get((Long) id));
  }

  private static long last(Map<Long, Long> survivors, long merged) {
    long last = merged;
    for (int i = 0; i < LONGEST_CHAIN && survivors.containsKey(last); i++) {
      last = survivors.getOrDefault(last, last);
    }
    return last;
  }

  private List<Object[]> rows(String sql) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setMaxResults(MOST)
        .getResultList();
  }
}
