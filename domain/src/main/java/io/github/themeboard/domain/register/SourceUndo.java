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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an act is taken back, houses and publishers are again what they were before it. */
@ApplicationScoped
class SourceUndo {
  /** A join touches two. */
  private static final int MOST = 2;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final SourceTable table;

  SourceUndo(EntityManager entities, RegisterChangeRepository noted, SourceTable table) {
    this.entities = entities;
    this.noted = noted;
    this.table = table;
  }

  void on(@Observes Undone undone) {
    List<RegisterChange.Subject> kinds =
        Stream.of(SourceKind.values()).map(SourceKind::subject).toList();
    List<RegisterChange> changes = new ArrayList<>(noted.of(undone.undone(), kinds, MOST));
    changes.removeIf(MadeSources::knows);
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
    RegisterChange latest = noted.last(kind.subject(), change.subjectId()).orElseThrow();
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
