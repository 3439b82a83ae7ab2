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

/** When an act is taken back, themes are again what they were before it. */
@ApplicationScoped
class ThemeUndo {
  /** Two change places. */
  private static final int MOST = 2;

  private final EntityManager entities;
  private final ThemeTable table;

  ThemeUndo(EntityManager entities, ThemeTable table) {
    this.entities = entities;
    this.table = table;
  }

  void on(@Observes Undone undone) {
    List<RegisterChange> changes =
        new ArrayList<>(
            entities
                .createQuery(
                    "from RegisterChange where act = :act and subject = :subject order by id",
                    RegisterChange.class)
                .setParameter("act", undone.undone())
                .setParameter("subject", RegisterChange.Subject.THEME)
                .setMaxResults(MOST)
                .getResultList());
    Collections.reverse(changes);
    changes.forEach(change -> takeBack(change, undone.by()));
  }

  private void takeBack(RegisterChange change, Act by) {
    long id = change.subjectId();
    String before = change.before();
    String after = change.after();
    refuseLater(change);
    if (before == null) {
      table.remove(id, ThemeEntry.of(Objects.requireNonNull(after)).slug());
    } else if (after == null) {
      table.makeAgain(id, before, by.at());
    } else {
      table.write(id, before);
    }
    entities.persist(new RegisterChange(by, change.subject(), id, after, before));
  }

  private void refuseLater(RegisterChange change) {
    String now = table.read(change.subjectId()).orElse(null);
    if (!Objects.equals(now, change.after())) {
      Act latest =
          entities
              .createQuery(
                  "select a from RegisterChange c join c.act a where c.subject = :subject"
                      + " and c.subjectId = :id order by c.id desc",
                  Act.class)
              .setParameter("subject", change.subject())
              .setParameter("id", change.subjectId())
              .setMaxResults(1)
              .getSingleResult();
      throw new EntryChangedSince(latest.summary());
    }
  }
}
