package io.github.themeboard.domain.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps the tree of themes a tree: of acts that move themes one waits for the other. */
@ApplicationScoped
class ThemePlaces {
  private final EntityManager entities;

  ThemePlaces(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Refuses a place that cannot be.
   *
   * @param slug of the theme
   * @param parent slug of the theme above it; null for the top
   * @throws ThemeFault if the parent is not there, or is the theme or stands below it
   */
  void refuse(String slug, @Nullable String parent) {
    if (parent == null) {
      return;
    }
    Session session = entities.unwrap(Session.class);
    Boolean below =
        session
            .createNativeQuery(
                """
                with recursive up (id, slug, parent_id) as (
                  select id, slug, parent_id from theme where slug = :parent
                  union
                  select t.id, t.slug, t.parent_id from up join theme t on t.id = up.parent_id
                )
                select bool_or(slug = :slug) from up
                """,
                Boolean.class)
            .setParameter("parent", parent)
            .setParameter("slug", slug)
            .getSingleResultOrNull();
    if (below == null) {
      throw new ThemeFault(ThemeFault.Problem.PARENT_UNKNOWN, parent);
    }
    if (below) {
      throw new ThemeFault(ThemeFault.Problem.PARENT_BELOW, parent);
    }
  }
}
