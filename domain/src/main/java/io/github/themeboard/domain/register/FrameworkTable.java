package io.github.themeboard.domain.register;

import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Frameworks with their stages, read and written whole. What is taken away keeps its rows: facts of
 * the past hang on them, and it comes back with them.
 */
public final class FrameworkTable {
  private static final int MOST = 1_000;

  private final EntityManager entities;

  public FrameworkTable(EntityManager entities) {
    this.entities = entities;
  }

  /** A framework that stands; nothing if there is none or it was taken away. */
  public Optional<FrameworkEntry> standing(long id) {
    return read(id, " and f.removed_at is null");
  }

  /** A framework as it stands, or as it was when it was taken away. */
  public Optional<FrameworkEntry> last(long id) {
    return read(id, "");
  }

  private Optional<FrameworkEntry> read(long id, String condition) {
    return session()
        .createNativeQuery(
            """
            select cast(jsonb_build_object(
                     'slug', f.slug, 'nameEn', f.name_en, 'nameZh', f.name_zh,
                     'theme', (select t.slug from theme t where t.id = f.theme_id),
                     'stages', coalesce((select jsonb_agg(jsonb_build_object(
                                                  'slug', s.slug, 'nameEn', s.name_en,
                                                  'nameZh', s.name_zh) order by s.position)
                                         from stage s
                                         where s.framework_id = f.id and s.removed_at is null),
                                        cast('[]' as jsonb))) as text)
            from framework f where f.id = :id
            """
                + condition,
            String.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(FrameworkEntry::of);
  }

  /** The id of a framework that stands or was taken away. */
  public Optional<Long> idOf(String slug) {
    return session()
        .createNativeQuery("select id from framework where slug = :slug", Long.class)
        .setParameter("slug", slug)
        .uniqueResultOptional();
  }

  /** The id of a framework of a name in either language; best of one that stands. */
  public Optional<Long> idOfName(String name) {
    return session()
        .createNativeQuery(
            "select id from framework where lower(name_en) = lower(:name)"
                + " or lower(name_zh) = lower(:name) order by removed_at nulls first, id",
            Long.class)
        .setParameter("name", name)
        .setMaxResults(1)
        .uniqueResultOptional();
  }

  /** Makes a framework, or one again that was taken away. */
  public long make(FrameworkEntry framework, Instant at) {
    long id =
        session()
            .createNativeQuery(
                "insert into framework (slug, name_en, name_zh, theme_id, made_at)"
                    + " select :slug, x.j ->> 'nameEn', x.j ->> 'nameZh',"
                    + " (select t.id from theme t where t.slug = x.j ->> 'theme'), :at"
                    + " from (select cast(:json as jsonb) as j) x"
                    + " on conflict (slug) do update set removed_at = null returning id",
                Long.class)
            .setParameter("slug", framework.slug())
            .setParameter("json", framework.json())
            .setParameter("at", at)
            .getSingleResult();
    write(id, framework, at);
    return id;
  }

  /** Writes what shall stand of a framework; one that was taken away stands again. */
  public void write(long id, FrameworkEntry framework, Instant at) {
    change(
        id,
        "update framework set name_en = x.j ->> 'nameEn', name_zh = x.j ->> 'nameZh',"
            + " theme_id = (select t.id from theme t where t.slug = x.j ->> 'theme'),"
            + " removed_at = null from (select cast(:json as jsonb) as j, cast(:at as timestamptz) as at) x"
            + " where framework.id = :id",
        framework,
        at);
    change(
        id,
        "update stage set removed_at = :at where framework_id = :id and removed_at is null"
            + " and slug not in (select s ->> 'slug' from"
            + " jsonb_array_elements(cast(:json as jsonb) -> 'stages') x (s))",
        framework,
        at);
    change(
        id,
        "insert into stage (framework_id, slug, position, name_en, name_zh, made_at)"
            + " select :id, x.s ->> 'slug', x.n, x.s ->> 'nameEn', x.s ->> 'nameZh', :at from"
            + " jsonb_array_elements(cast(:json as jsonb) -> 'stages') with ordinality x (s, n)"
            + " on conflict (framework_id, slug) do update set position = excluded.position,"
            + " name_en = excluded.name_en, name_zh = excluded.name_zh, removed_at = null",
        framework,
        at);
  }

  /** Takes a framework away, its stages with it. */
  public void remove(long id, Instant at) {
    session()
        .createNativeMutationQuery("update framework set removed_at = :at where id = :id")
        .setParameter("id", id)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** Ids of the facts that read some stages of a framework now, oldest first. */
  List<Long> readings(long id, List<String> stages) {
    return session()
        .createNativeQuery(
            "select v.fact_id from stage s join stage_reading r on r.stage_id = s.id"
                + " join fact_version v on v.id = r.version_id and v.known_to is null"
                + " where s.framework_id = :id and s.slug in (:stages) order by v.fact_id",
            Long.class)
        .setParameter("id", id)
        .setParameter("stages", stages.isEmpty() ? List.of("") : stages)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Frameworks that an act gave a reading of a stage that was taken away, each once. */
  List<Long> readAgainBy(long act) {
    return session()
        .createNativeQuery(
            "select distinct s.framework_id from decision d"
                + " join fact_version v on v.id = d.to_version and v.known_to is null"
                + " join stage_reading r on r.version_id = v.id join stage s on s.id = r.stage_id"
                + " join framework f on f.id = s.framework_id where d.act_id = :act"
                + " and (s.removed_at is not null or f.removed_at is not null)",
            Long.class)
        .setParameter("act", act)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** A stage of a framework that was taken away. */
  public Optional<StageEntry> gone(long id, String slug) {
    return gone(id, false).stream().filter(s -> s.slug().equals(slug)).findFirst();
  }

  /** Stages of a framework that were taken away although facts read them now. */
  List<StageEntry> missing(long id) {
    return gone(id, true);
  }

  private List<StageEntry> gone(long id, boolean read) {
    return session()
        .createNativeQuery(
            "select s.slug, s.name_en, s.name_zh from stage s where s.framework_id = :id"
                + " and s.removed_at is not null and (not :read or exists (select 1"
                + " from stage_reading r join fact_version v on v.id = r.version_id"
                + " and v.known_to is null where r.stage_id = s.id)) order by s.position, s.id",
            Object[].class)
        .setParameter("id", id)
        .setParameter("read", read)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new StageEntry((String) row[0], new Wording((String) row[1], (String) row[2])))
        .toList();
  }

  private void change(long id, String sql, FrameworkEntry framework, Instant at) {
    session()
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .setParameter("json", framework.json())
        .setParameter("at", at)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
