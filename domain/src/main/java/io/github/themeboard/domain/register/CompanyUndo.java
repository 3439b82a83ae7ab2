package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When an act is taken back, the companies that it made leave the register, those that it took out
 * are back, and those that it corrected are again what they were.
 */
@ApplicationScoped
class CompanyUndo {
  /** More companies than one act can touch. */
  private static final int MOST = 10_000;

  /** After those who take facts and passages back: what is left then uses the company. */
  private static final int LATE = 3_000;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final CompanyTable table;
  private final CompanyLog log;
  private final CompanyRemoval removal;

  CompanyUndo(
      EntityManager entities,
      RegisterChangeRepository noted,
      CompanyTable table,
      CompanyLog log,
      CompanyRemoval removal) {
    this.entities = entities;
    this.noted = noted;
    this.table = table;
    this.log = log;
    this.removal = removal;
  }

  void on(@Observes @Priority(LATE) Undone undone) {
    List<RegisterChange> changes =
        noted.of(undone.undone(), List.of(RegisterChange.Subject.COMPANY), MOST);
    if (changes.isEmpty()) {
      return;
    }
    entities.flush();
    List<RegisterChange> made = changes.stream().filter(c -> c.before() == null).toList();
    if (!made.isEmpty()) {
      removal.takeOut(made, undone.undone(), undone.by());
    }
    List<RegisterChange> taken = changes.stream().filter(c -> c.after() == null).toList();
    if (!taken.isEmpty()) {
      removal.putBack(taken, undone.by());
    }
    List<RegisterChange> corrected = changes.stream().filter(CompanyUndo::corrects).toList();
    if (!corrected.isEmpty()) {
      takeBack(corrected, undone.by());
    }
  }

  /** Mergers and review note other things of a company, and take them back themselves. */
  private static boolean corrects(RegisterChange change) {
    return CompanyEntry.whole(change.before())
        && CompanyEntry.whole(change.after())
        && !CompanyEntry.isKept(change.after());
  }

  private void takeBack(List<RegisterChange> changes, Act by) {
    Map<Long, CompanyEntry> now =
        table.read(changes.stream().map(RegisterChange::subjectId).toList());
    Map<Long, CompanyEntry> next = new LinkedHashMap<>();
    for (RegisterChange change : changes) {
      long id = change.subjectId();
      CompanyRevert revert =
          new CompanyRevert(
              CompanyEntry.of(Objects.requireNonNull(change.before())),
              CompanyEntry.of(Objects.requireNonNull(change.after())));
      next.put(
          id,
          revert.of(Objects.requireNonNull(now.get(id))).orElseThrow(() -> log.changedSince(id)));
    }
    table
        .taken(next)
        .ifPresent(
            taken -> {
              throw new CompanyFault(
                  CompanyFault.Problem.LISTING_TAKEN, taken.share(), taken.slug(), taken.owner());
            });
    table.write(next);
    log.note(by, now, next);
  }
}
