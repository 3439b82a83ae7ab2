package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
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
  private final RegisterChangeRepository noted;
  private final ThemeTable table;
  private final ThemePlaces places;

  ThemeUndo(
      EntityManager entities,
      RegisterChangeRepository noted,
      ThemeTable table,
      ThemePlaces places) {
    this.entities = entities;
    this.noted = noted;
    this.table = table;
    this.places = places;
  }

  void on(@Observes Undone undone) {
    List<RegisterChange> changes =
        new ArrayList<>(noted.of(undone.undone(), List.of(RegisterChange.Subject.THEME), MOST));
    Collections.reverse(changes);
    changes.forEach(change -> takeBack(change, undone.by()));
  }

  private void takeBack(RegisterChange change, Act by) {
    long id = change.subjectId();
    String before = change.before();
    String after = change.after();
    refuseLater(change);
    if (before != null) {
      ThemeEntry entry = ThemeEntry.of(before);
      places.refuse(entry.slug(), entry.parent());
    }
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
      RegisterChange latest = noted.last(change.subject(), change.subjectId()).orElseThrow();
      throw new EntryChangedSince(latest.act().summary());
    }
  }
}
