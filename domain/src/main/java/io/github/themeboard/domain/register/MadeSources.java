package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Houses and publishers that an act made on its way, for a name that the board lacked. They go when
 * the act is taken back and nothing else uses them by then, and come back with it.
 */
@ApplicationScoped
public class MadeSources {
  /** An act names one house and one publisher. */
  private static final int MOST = 2;

  /** Before those who refer to what comes back. */
  private static final int EARLY = 1_000;

  /** After those who let go of what is to go. */
  private static final int LATE = 3_000;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final SourceTable table;

  MadeSources(EntityManager entities, RegisterChangeRepository noted, SourceTable table) {
    this.entities = entities;
    this.noted = noted;
    this.table = table;
  }

  /** Notes one that an act just made. */
  @Transactional(TxType.MANDATORY)
  public void note(SourceKind kind, long id, Act act) {
    entities.flush();
    String json = table.read(kind, id).orElseThrow();
    entities.persist(new RegisterChange(act, kind.subject(), id, null, json));
  }

  /** Whether a change is of this sort, and not of a join, which also makes one or takes it away. */
  static boolean knows(RegisterChange change) {
    String before = change.before();
    String after = change.after();
    return (before == null || after == null)
        && SourceEntry.joinedWith(Objects.requireNonNull(before == null ? after : before)) == 0;
  }

  void putBack(@Observes @Priority(EARLY) Undone undone) {
    for (RegisterChange change : changes(undone.undone())) {
      String json = change.before();
      if (json != null) {
        SourceKind kind = SourceKind.valueOf(change.subject().name());
        long id = change.subjectId();
        refuseTaken(kind, id, SourceEntry.of(id, json));
        table.separate(kind, id, json);
        entities.persist(new RegisterChange(undone.by(), change.subject(), id, null, json));
      }
    }
  }

  /** What stayed at an earlier undo, because something used it, goes at a later one. */
  void takeOut(@Observes @Priority(LATE) Undone undone) {
    if (!applies(undone.undone())) {
      return;
    }
    entities.flush();
    for (RegisterChange change : changes(root(undone.undone()))) {
      String json = change.after();
      if (json != null && remove(change, json)) {
        entities.persist(
            new RegisterChange(undone.by(), change.subject(), change.subjectId(), json, null));
      }
    }
  }

  private List<RegisterChange> changes(Act act) {
    return noted
        .of(act, Stream.of(SourceKind.values()).map(SourceKind::subject).toList(), MOST)
        .stream()
        .filter(MadeSources::knows)
        .toList();
  }

  /** Whether an act is one that was done, or done again, rather than one that took back. */
  private static boolean applies(Act act) {
    boolean applies = true;
    for (Act before = act.undoes(); before != null; before = before.undoes()) {
      applies = !applies;
    }
    return applies;
  }

  private static Act root(Act act) {
    Act root = act;
    for (Act before = act.undoes(); before != null; before = before.undoes()) {
      root = before;
    }
    return root;
  }

  private void refuseTaken(SourceKind kind, long id, SourceEntry entry) {
    table.refuseTaken(kind, id, entry.names());
    if (table.idOf(kind, entry.slug()).isPresent()) {
      throw new NameTaken(entry.slug(), entry.slug());
    }
  }

  /** Takes one away that is as it was made and that no article and no quotation names. */
  private boolean remove(RegisterChange made, String json) {
    SourceKind kind = SourceKind.valueOf(made.subject().name());
    String now = table.read(kind, made.subjectId()).orElse(null);
    String quoted =
        kind == SourceKind.HOUSE
            ? " and not exists (select 1 from citation c where c.origin_id = s.id)"
            : "";
    return json.equals(now)
        && entities
                .createNativeQuery(
                    ("delete from {s} s where s.id = :id"
                            + " and not exists (select 1 from article a where a.{s}_id = s.id)"
                            + quoted)
                        .replace("{s}", kind.token()))
                .setParameter("id", made.subjectId())
                .executeUpdate()
            > 0;
  }
}
