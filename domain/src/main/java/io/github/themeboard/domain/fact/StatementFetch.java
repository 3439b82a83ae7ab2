package io.github.themeboard.domain.fact;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;

/** Reads what versions say that are in memory already: passages with sources, themes, companies. */
final class StatementFetch {
  private static final List<String> PARTS =
      List.of(
          "join fetch v.citations c join fetch c.article a"
              + " left join fetch a.publisher left join fetch a.house left join fetch c.origin",
          "left join fetch v.themes",
          "left join fetch v.companies c left join fetch c.listings");

  private final EntityManager entities;
  private final FlushModeType flushing;

  /**
   * A way to read.
   *
   * @param flushing {@code COMMIT} where nothing can have been written since the versions were
   *     read: looking through thousands of them for changes takes longer than the statements do
   */
  StatementFetch(EntityManager entities, FlushModeType flushing) {
    this.entities = entities;
    this.flushing = flushing;
  }

  /**
   * In three statements; none for no versions. All ids are one parameter, because a statement of
   * thousands takes long to be made and to be understood.
   */
  void into(Collection<FactVersion> versions) {
    if (versions.isEmpty()) {
      return;
    }
    Long[] ids = versions.stream().map(FactVersion::id).toArray(Long[]::new);
    for (String part : PARTS) {
      entities
          .createQuery(
              "select v from FactVersion v "
                  + part
                  + " where v.id = function('sql' as Long, 'any(?)', :ids)",
              FactVersion.class)
          .setParameter("ids", ids)
          .setFlushMode(flushing)
          .getResultList();
    }
  }
}
