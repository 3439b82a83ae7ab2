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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an act is taken back, frameworks are again what they were before it. What an accepted
 * candidate brought stays where something else uses it since; what a person made by hand is then
 * not taken back at all.
 */
@ApplicationScoped
class FrameworkUndo {
  /** More frameworks than one act can make. */
  private static final int MOST = 1_000;

  private static final RegisterChange.Subject SUBJECT = RegisterChange.Subject.FRAMEWORK;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final FrameworkTable table;

  FrameworkUndo(EntityManager entities, RegisterChangeRepository noted) {
    this.entities = entities;
    this.noted = noted;
    this.table = new FrameworkTable(entities);
  }

  void on(@Observes Undone undone) {
    entities.flush(); // what facts say since is read below by the database itself
    List<RegisterChange> changes =
        new ArrayList<>(noted.of(undone.undone(), List.of(SUBJECT), MOST));
    changes.removeIf(change -> FrameworkEntry.kept(change.after()));
    Collections.reverse(changes);
    changes.forEach(change -> takeBack(change, undone.by()));
    table.readAgainBy(undone.by().id()).forEach(id -> bringBack(id, undone.by()));
  }

  private void takeBack(RegisterChange change, Act by) {
    long id = change.subjectId();
    FrameworkEntry now = table.standing(id).orElse(null);
    FrameworkEntry before = entry(change.before());
    Optional<RuntimeException> use = laterUse(change, now, before);
    if (use.isEmpty()) {
      put(id, before, by);
      note(by, id, now, before);
    } else if (byCandidate(change.act())) {
      if (now != null) {
        entities.persist(new RegisterChange(by, SUBJECT, id, now.json(), now.keptJson()));
      }
    } else {
      throw use.get();
    }
  }

  /** Why a change cannot be taken back; nothing if it can. */
  private Optional<RuntimeException> laterUse(
      RegisterChange change, @Nullable FrameworkEntry now, @Nullable FrameworkEntry before) {
    String after = change.after();
    boolean same = now == null || after == null ? now == null && after == null : now.is(after);
    if (!same) {
      RegisterChange latest = noted.last(SUBJECT, change.subjectId()).orElseThrow();
      return Optional.of(new EntryChangedSince(latest.act().summary()));
    }
    int readings = now == null ? 0 : readingsOf(change.subjectId(), now, before);
    return readings == 0
        ? Optional.empty()
        : Optional.of(new FrameworkFault(FrameworkFault.Problem.IN_USE, now.slug(), readings));
  }

  private int readingsOf(long id, FrameworkEntry now, @Nullable FrameworkEntry before) {
    List<String> gone =
        now.stages().stream()
            .map(StageEntry::slug)
            .filter(s -> before == null || before.stage(s).isEmpty())
            .toList();
    return table.readings(id, gone).size();
  }

  /** Whether an act, or the one that it takes back in the end, accepted candidates. */
  private static boolean byCandidate(Act act) {
    Act first = act;
    for (Act undoes = act.undoes(); undoes != null; undoes = undoes.undoes()) {
      first = undoes;
    }
    return first.verb() == Act.Verb.ACCEPT;
  }

  private void put(long id, @Nullable FrameworkEntry entry, Act by) {
    if (entry == null) {
      table.remove(id, by.at());
    } else {
      table.write(id, entry, by.at());
    }
  }

  /** A stage on which a fact stands again stands again itself. */
  private void bringBack(long id, Act by) {
    FrameworkEntry now = table.standing(id).orElse(null);
    FrameworkEntry next = table.last(id).orElseThrow();
    for (StageEntry stage : table.missing(id)) {
      next = next.with(stage);
    }
    table.write(id, next, by.at());
    note(by, id, now, next);
  }

  private static @Nullable FrameworkEntry entry(@Nullable String json) {
    return json == null ? null : FrameworkEntry.of(json);
  }

  private void note(
      Act by, long id, @Nullable FrameworkEntry before, @Nullable FrameworkEntry after) {
    entities.persist(
        new RegisterChange(
            by,
            SUBJECT,
            id,
            before == null ? null : before.json(),
            after == null ? null : after.json()));
  }
}
