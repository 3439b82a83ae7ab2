package io.github.themeboard.domain.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Companies that share a name. */
@ApplicationScoped
public class Namesakes {
  private final EntityManager entities;

  Namesakes(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The slug of another company that has one of some names, whatever its case.
   *
   * @param slug of the company that has them
   */
  @Transactional
  public Optional<String> of(String slug, Collection<String> names) {
    return entities
        .createQuery(
            "select c.slug from Company c where c.slug <> :slug and c.removedAt is null"
                + " and (lower(c.name.en) in :names or lower(c.name.zh) in :names"
                + " or c.id in (select a.company.id from CompanyAlias a"
                + " where lower(a.name) in :names)) order by c.id",
            String.class)
        .setParameter("slug", slug)
        .setParameter("names", names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
