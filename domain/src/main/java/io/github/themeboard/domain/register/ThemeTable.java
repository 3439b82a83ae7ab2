package io.github.themeboard.domain.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** Themes as the log of changes writes them: read and written whole, as JSON. */
@ApplicationScoped
class ThemeTable {
  private final EntityManager entities;

  ThemeTable(EntityManager entities) {
    this.entities = entities;
  }

  /** What stands of one; nothing if it is not there. */
  Optional<String> read(long id) {
    return session()
        .createNativeQuery(
            """
            select cast(jsonb_build_object(
                     'slug', t.slug, 'nameEn', t.name_en, 'nameZh', t.name_zh,
                     'parent', (select p.slug from theme p where p.id = t.parent_id),
                     'position', t.position,
                     'terms', coalesce((select jsonb_agg(jsonb_build_object(
                                                 'language', w.language, 'term', w.term)
                                               order by w.language, w.term)
                                        from theme_term w where w.theme_id = t.id),
                                       cast('[]' as jsonb))) as text)
            from theme t where t.id = :id
            """,
            String.class)
        .setParameter("id", id)
        .uniqueResultOptional();
  }

  Optional<Long> idOf(String slug) {
    return session()
        .createNativeQuery("select id from theme where slug = :slug", Long.class)
        .setParameter("slug", slug)
        .uniqueResultOptional();
  }

  /** Makes a theme, of an id of its own or of the one that it had before. */
  long make(String json, Instant at) {
    return session()
        .createNativeQuery(
            "insert into theme (slug, position, name_en, name_zh, created_at)"
                + " select x.j ->> 'slug', 0, x.j ->> 'nameEn', x.j ->> 'nameZh', :at"
                + " from (select cast(:json as jsonb) as j) x returning id",
            Long.class)
        .setParameter("json", json)
        .setParameter("at", at)
        .getSingleResult();
  }

  /** Makes a theme again that was taken away. */
  void makeAgain(long id, String json, Instant at) {
    session()
        .createNativeMutationQuery(
            "insert into theme (id, slug, position, name_en, name_zh, created_at)"
                + " select :id, x.j ->> 'slug', 0, x.j ->> 'nameEn', x.j ->> 'nameZh', :at"
                + " from (select cast(:json as jsonb) as j) x")
        .setParameter("id", id)
        .setParameter("json", json)
        .setParameter("at", at)
        .executeUpdate();
    write(id, json);
  }

  /** Writes what shall stand of one that is there. */
  void write(long id, String json) {
    change(
        id,
        "update theme set name_en = x.j ->> 'nameEn', name_zh = x.j ->> 'nameZh',"
            + " position = cast(x.j ->> 'position' as integer),"
            + " parent_id = (select p.id from theme p where p.slug = x.j ->> 'parent')"
            + " from (select cast(:json as jsonb) as j) x where theme.id = :id",
        json);
    session()
        .createNativeMutationQuery("delete from theme_term where theme_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    change(
        id,
        "insert into theme_term (theme_id, language, term)"
            + " select :id, x.t ->> 'language', x.t ->> 'term'"
            + " from jsonb_array_elements(cast(:json as jsonb) -> 'terms') x (t)",
        json);
  }

  /**
   * Takes one away of which nothing is said.
   *
   * @throws ThemeFault if something is
   */
  void remove(long id, String slug) {
    boolean used =
        session()
            .createNativeQuery(
                "select exists (select 1 from fact_theme where theme_id = :id)"
                    + " or exists (select 1 from article_theme where theme_id = :id)"
                    + " or exists (select 1 from candidate_theme where theme_id = :id)"
                    + " or exists (select 1 from framework where theme_id = :id)"
                    + " or exists (select 1 from theme where parent_id = :id)",
                Boolean.class)
            .setParameter("id", id)
            .getSingleResult();
    if (used) {
      throw new ThemeFault(ThemeFault.Problem.IN_USE, slug);
    }
    session()
        .createNativeMutationQuery("delete from theme where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private void change(long id, String sql, String json) {
    session()
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .setParameter("json", json)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
