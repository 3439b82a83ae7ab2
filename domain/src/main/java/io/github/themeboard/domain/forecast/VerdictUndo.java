package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an act is taken back, the verdict that it entered, replaced or withdrew is as before. */
@ApplicationScoped
class VerdictUndo {
  /** An act is about one verdict. */
  private static final int MOST = 1;

  private final RegisterChangeRepository noted;
  private final VerdictRepository verdicts;
  private final VerdictDesk desk;

  VerdictUndo(RegisterChangeRepository noted, VerdictRepository verdicts, VerdictDesk desk) {
    this.noted = noted;
    this.verdicts = verdicts;
    this.desk = desk;
  }

  void on(@Observes Undone undone) {
    noted
        .of(undone.undone(), List.of(RegisterChange.Subject.VERDICT), MOST)
        .forEach(change -> takeBack(change, undone.by()));
  }

  private void takeBack(RegisterChange change, Act by) {
    long factId = change.subjectId();
    Verdict now = verdicts.standing(factId).orElse(null);
    if (!VerdictNote.says(now, change.after())) {
      throw new VerdictChanged(noted.last(change.subject(), factId).orElseThrow().act().summary());
    }
    desk.replace(factId, now, before(change, by), by);
  }

  private @Nullable Verdict before(RegisterChange change, Act by) {
    Long row = VerdictNote.id(change.before());
    return row == null ? null : verdicts.findById(row).again(by);
  }
}
