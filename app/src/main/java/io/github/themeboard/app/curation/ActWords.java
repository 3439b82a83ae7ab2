package io.github.themeboard.app.curation;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.review.DecidedMeanwhile;
import jakarta.enterprise.context.RequestScoped;

/** Acts in words: who, when, what. */
@RequestScoped
public class ActWords {
  private final Page page;

  ActWords(Page page) {
    this.page = page;
  }

  public String who(Act.Summary act) {
    return who(act.actor());
  }

  /** Somebody's name; the pack that a board starts with has one in each language. */
  public String who(String actor) {
    return actor.equals("pack") ? words().actor_pack() : actor;
  }

  public String when(Act.Summary act) {
    return page.dates().moment(act.at());
  }

  public String what(Act.Summary act) {
    return words().verb(act.verb());
  }

  /** What the first did, for who comes second. */
  public String decided(DecidedMeanwhile e) {
    Act.Summary by = e.by();
    if (e.status() == CandidateStatus.PENDING && e.back()) {
      return refused().not_decided();
    }
    if (by == null) {
      return refused().decided_version();
    }
    String reason = by.reason();
    String said = words().decided_by(words().status(e.status()), who(by), when(by));
    return reason == null ? said : said + " " + refused().reason_given(reason);
  }

  /** What somebody did to a fact first, for who comes second. */
  public String changed(ChangedMeanwhile e) {
    return refused().changed_form(who(e.by()), when(e.by()), what(e.by()));
  }

  private RefusedMessages refused() {
    return page.messages(RefusedMessages.class);
  }

  private ReviewMessages words() {
    return page.messages(ReviewMessages.class);
  }
}
