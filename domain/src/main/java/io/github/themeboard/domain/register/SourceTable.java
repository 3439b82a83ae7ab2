package io.github.themeboard.domain.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Houses and publishers as the log of changes writes them: read and written whole, as JSON, so that
 * what stood before comes back exactly.
 */
@ApplicationScoped
class SourceTable {
  private final EntityManager entities;

  SourceTable(EntityManager entities) {
    this.entities = entities;
  }

  /** What stands of one; nothing if it is not there. */
  Optional<String> read(SourceKind kind, long id) {
    return query(
            kind,
            """
            select cast(jsonb_build_object(
                     'slug', s.slug, 'nameEn', s.name_en, 'nameZh', s.name_zh,
                     'excerptLimit', %s,
                     'names', coalesce((select jsonb_agg(n.name order by n.name collate "C")
                                        from {s}_name n where n.{s}_id = s.id),
                                       cast('[]' as jsonb))) as text)
            from {s} s where s.id = :id
            """
                .formatted(kind == SourceKind.HOUSE ? "null" : "s.excerpt_limit"),
            String.class)
        .setParameter("id", id)
        .uniqueResultOptional();
  }

  Optional<Long> idOf(SourceKind kind, String slug) {
    return query(kind, "select id from {s} where slug = :slug", Long.class)
        .setParameter("slug", slug)
        .uniqueResultOptional();
  }

  /** Writes what shall stand of one that is there. */
  void write(SourceKind kind, long id, String json) {
    String limit =
        kind == SourceKind.HOUSE ? "" : ", excerpt_limit = cast(x.j ->> 'excerptLimit' as integer)";
    change(
        kind,
        id,
        "update {s} set name_en = x.j ->> 'nameEn', name_zh = x.j ->> 'nameZh'"
            + limit
            + " from (select cast(:json as jsonb) as j) x where id = :id",
        json);
    delete(kind, "delete from {s}_name where {s}_id = :id", id);
    change(
        kind,
        id,
        "insert into {s}_name ({s}_id, name) select :id, x.n from"
            + " jsonb_array_elements_text(cast(:json as jsonb) -> 'names') x (n)",
        json);
  }

  /** Makes one again that was joined with another, its articles and quotations with it. */
  void separate(SourceKind kind, long id, String json) {
    String url = kind == SourceKind.HOUSE ? "" : ", url";
    change(
        kind,
        id,
        "insert into {s} (id, slug, name_en, name_zh"
            + url
            + ") select :id, x.j ->> 'slug', x.j ->> 'nameEn', x.j ->> 'nameZh'"
            + (url.isEmpty() ? "" : ", x.j ->> 'url'")
            + " from (select cast(:json as jsonb) as j) x",
        json);
    write(kind, id, json);
    giveBack(kind, id, json, "article", "{s}_id", "articles");
    if (kind == SourceKind.HOUSE) {
      giveBack(kind, id, json, "citation", "origin_id", "citations");
    }
  }

  /** Only what still is where it went: a later correction stays. */
  private void giveBack(
      SourceKind kind, long id, String json, String table, String column, String ids) {
    change(
        kind,
        id,
        "update "
            + table
            + " set "
            + column
            + " = :id where "
            + column
            + " = (select cast(cast(:json as jsonb) ->> 'joinedWith' as bigint)) and id in"
            + " (select cast(v as bigint) from jsonb_array_elements_text(cast(:json as jsonb) -> '"
            + ids
            + "') x (v))",
        json);
  }

  /**
   * Gives everything that one has to another and takes it away.
   *
   * @return what it was, with the ids of its articles and quotations
   */
  String join(SourceKind kind, long id, long with) {
    String extra =
        kind == SourceKind.HOUSE
            ? "'citations', (select coalesce(jsonb_agg(c.id order by c.id), cast('[]' as jsonb))"
                + " from citation c where c.origin_id = s.id)"
            : "'url', s.url";
    String before =
        query(
                kind,
                "select cast(cast(:json as jsonb) || jsonb_build_object('joinedWith', :with,"
                    + " 'articles', (select coalesce(jsonb_agg(a.id order by a.id), cast('[]' as"
                    + " jsonb)) from article a where a.{s}_id = s.id), "
                    + extra
                    + ") as text) from {s} s where s.id = :id",
                String.class)
            .setParameter("json", read(kind, id).orElseThrow())
            .setParameter("with", with)
            .setParameter("id", id)
            .getSingleResult();
    move(kind, "update article set {s}_id = :with where {s}_id = :id", id, with);
    if (kind == SourceKind.HOUSE) {
      move(kind, "update citation set origin_id = :with where origin_id = :id", id, with);
    }
    delete(kind, "delete from {s}_name where {s}_id = :id", id);
    delete(kind, "delete from {s} where id = :id", id);
    return before;
  }

  /**
   * Refuses names that belong to another one.
   *
   * @throws NameTaken naming it
   */
  void refuseTaken(SourceKind kind, long id, List<String> names) {
    Set<String> lower =
        names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    if (lower.isEmpty()) {
      return;
    }
    query(
            kind,
            """
            select t.name, coalesce(s.name_en, s.name_zh)
            from {s} s
            join (select id, name_en as name from {s} where lower(name_en) in (:names)
                  union all select id, name_zh from {s} where lower(name_zh) in (:names)
                  union all select {s}_id, name from {s}_name where lower(name) in (:names)) t
              on t.id = s.id
            where s.id <> :id
            """,
            Object[].class)
        .setParameter("names", lower)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .ifPresent(
            row -> {
              throw new NameTaken((String) row[0], (String) row[1]);
            });
  }

  private void move(SourceKind kind, String sql, long id, long with) {
    entities
        .createNativeQuery(of(kind, sql))
        .setParameter("id", id)
        .setParameter("with", with)
        .executeUpdate();
  }

  private void delete(SourceKind kind, String sql, long id) {
    entities.createNativeQuery(of(kind, sql)).setParameter("id", id).executeUpdate();
  }

  private void change(SourceKind kind, long id, String sql, String json) {
    entities
        .createNativeQuery(of(kind, sql))
        .setParameter("id", id)
        .setParameter("json", json)
        .executeUpdate();
  }

  private <T> NativeQuery<T> query(SourceKind kind, String sql, Class<T> type) {
    return entities.unwrap(Session.class).createNativeQuery(of(kind, sql), type);
  }

  private static String of(SourceKind kind, String sql) {
    return sql.replace("{s}", kind.token());
  }
}
