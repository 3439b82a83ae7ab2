package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an act is taken back, houses and publishers are again what they were before it. */
@ApplicationScoped
class SourceUndo {
  /** A join touches two. */
  private static final int MOST = 2;

  private final EntityManager entities;
  private final SourceTable table;

  SourceUndo(EntityManager entities, SourceTable table) {
    this.entities = entities;
    this.table = table;
  }

  void on(@Observes Undone undone) {
    List<RegisterChange> changes =
        new ArrayList<>(
            entities
                .createQuery(
                    "from RegisterChange where act = :act and subject in :subjects order by id",
                    RegisterChange.class)
                .setParameter("act", undone.undone())
                .setParameter(
                    "subjects", Stream.of(SourceKind.values()).map(SourceKind::subject).toList())
                .setMaxResults(MOST)
                .getResultList());
    Collections.reverse(changes);
    changes.forEach(change -> takeBack(change, undone.by()));
  }

  private void takeBack(RegisterChange change, Act by) {
    SourceKind kind = SourceKind.valueOf(change.subject().name());
    long id = change.subjectId();
    String before = change.before();
    String after = change.after();
    refuseLater(kind, change);
    if (before == null) {
      long with = SourceEntry.joinedWith(Objects.requireNonNull(after));
      note(change, by, table.join(kind, id, with), null);
    } else if (after == null) {
      table.separate(kind, id, before);
      note(change, by, null, before);
    } else {
      table.write(kind, id, before);
      note(change, by, after, before);
    }
  }

  private void refuseLater(SourceKind kind, RegisterChange change) {
    RegisterChange latest =
        entities
            .createQuery(
                "from RegisterChange c join fetch c.act where c.subject = :subject"
                    + " and c.subjectId = :id order by c.id desc",
                RegisterChange.class)
            .setParameter("subject", kind.subject())
            .setParameter("id", change.subjectId())
            .setMaxResults(1)
            .getSingleResult();
    String now = table.read(kind, change.subjectId()).orElse(null);
    // A join is noted with more than what is read: there nothing later may have been noted.
    if (latest != change && !Objects.equals(now, change.after())) {
      throw new EntryChangedSince(latest.act().summary());
    }
  }

  private void note(
      RegisterChange change, Act by, @Nullable String before, @Nullable String after) {
    entities.persist(new RegisterChange(by, change.subject(), change.subjectId(), before, after));
  }
}
