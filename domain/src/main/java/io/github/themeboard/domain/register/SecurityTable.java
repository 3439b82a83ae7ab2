package io.github.themeboard.domain.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.themeboard.domain.fact.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The shares of official lists as rows, thousands in one statement, and what each act made of them.
 */
@ApplicationScoped
class SecurityTable {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The reader of lists stops before. */
  private static final int MOST = 200_000;

  private final EntityManager entities;

  SecurityTable(EntityManager entities) {
    this.entities = entities;
  }

  /** Exchange and symbol. */
  record Key(String mic, String symbol) {
    static Key of(ListPlan.Security security) {
      return new Key(security.mic(), security.symbol());
    }
  }

  /** The names that a share has. */
  record Names(@Nullable String en, @Nullable String zh) {}

  /** Those of some shares that are there, in one statement. */
  Map<Key, Names> known(Collection<ListPlan.Security> securities) {
    Map<Key, Names> known = new HashMap<>();
    session()
        .createNativeQuery(
            "select s.mic, s.symbol, s.name_en, s.name_zh from "
                + "jsonb_to_recordset(cast(:json as jsonb)) as x (mic text, symbol text)"
                + " join listed_security s on s.mic = x.mic and s.symbol = x.symbol",
            Object[].class)
        .setParameter("json", json(securities))
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(
            r ->
                known.put(
                    new Key((String) r[0], (String) r[1]),
                    new Names((String) r[2], (String) r[3])));
    return known;
  }

  /** How many shares there are. */
  long count() {
    return session()
        .createNativeQuery("select count(*) from listed_security", Long.class)
        .getSingleResult();
  }

  /** Writes shares that are new or have other names now, in two statements. */
  void write(List<ListPlan.Security> securities, Act act) {
    session()
        .createNativeMutationQuery(
            """
            insert into listed_security_change
                   (act_id, mic, symbol, before_en, before_zh, after_en, after_zh)
            select :act, x.mic, x.symbol, s.name_en, s.name_zh, x.en, x.zh
            from jsonb_to_recordset(cast(:json as jsonb))
                 as x (mic text, symbol text, en text, zh text)
            left join listed_security s on s.mic = x.mic and s.symbol = x.symbol
            """)
        .setParameter("act", act.id())
        .setParameter("json", json(securities))
        .executeUpdate();
    apply(act);
  }

  /**
   * Takes back what an act made of shares, in four statements.
   *
   * @return the latest act on one of them that was changed again since; then nothing is done
   */
  Optional<Long> takeBack(Act undone, Act by) {
    Optional<Long> later = later(undone);
    if (later.isEmpty()) {
      session()
          .createNativeMutationQuery(
              """
              insert into listed_security_change
                     (act_id, mic, symbol, before_en, before_zh, after_en, after_zh)
              select :by, mic, symbol, after_en, after_zh, before_en, before_zh
              from listed_security_change where act_id = :undone
              """)
          .setParameter("by", by.id())
          .setParameter("undone", undone.id())
          .executeUpdate();
      session()
          .createNativeMutationQuery(
              """
              delete from listed_security s using listed_security_change c
              where c.act_id = :by and c.mic = s.mic and c.symbol = s.symbol
                and c.after_en is null and c.after_zh is null
              """)
          .setParameter("by", by.id())
          .executeUpdate();
      apply(by);
    }
    return later;
  }

  /** The first ones of what an act made of shares. */
  List<ShareChange> changes(long actId, int most) {
    return session()
        .createNativeQuery(
            """
            select mic || ':' || symbol, nullif(concat_ws(' / ', before_zh, before_en), ''),
                   nullif(concat_ws(' / ', after_zh, after_en), '')
            from listed_security_change where act_id = :act order by mic, symbol
            """,
            Object[].class)
        .setParameter("act", actId)
        .setMaxResults(most)
        .getResultStream()
        .map(r -> new ShareChange((String) r[0], (String) r[1], (String) r[2]))
        .toList();
  }

  private Optional<Long> later(Act undone) {
    return Optional.ofNullable(
        session()
            .createNativeQuery(
                """
                select max(d.act_id)
                from listed_security_change c
                left join listed_security s on s.mic = c.mic and s.symbol = c.symbol
                join listed_security_change d on d.mic = c.mic and d.symbol = c.symbol
                where c.act_id = :undone
                  and (s.name_en, s.name_zh) is distinct from (c.after_en, c.after_zh)
                """,
                Long.class)
            .setParameter("undone", undone.id())
            .getSingleResultOrNull());
  }

  private void apply(Act act) {
    session()
        .createNativeMutationQuery(
            """
            insert into listed_security (mic, symbol, name_en, name_zh, act_id)
            select mic, symbol, after_en, after_zh, act_id from listed_security_change
            where act_id = :act and (after_en is not null or after_zh is not null)
            on conflict (mic, symbol) do update
            set name_en = excluded.name_en, name_zh = excluded.name_zh, act_id = excluded.act_id
            """)
        .setParameter("act", act.id())
        .executeUpdate();
  }

  private static String json(Collection<ListPlan.Security> securities) {
    ArrayNode array = MAPPER.createArrayNode();
    securities.forEach(
        s ->
            array
                .addObject()
                .put("mic", s.mic())
                .put("symbol", s.symbol())
                .put("en", s.en())
                .put("zh", s.zh()));
    return array.toString();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
