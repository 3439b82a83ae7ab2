package io.github.themeboard.app.curation;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.review.Refusal;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of deciding on candidates, of undoing, and of the log. */
@MessageBundle("review")
public interface ReviewMessages {

  // Filters of lists
  @Message
  String filter_any();

  // Candidates
  @Message
  String candidate_kind(CandidateKind kind);

  @Message
  String novelty(Novelty novelty);

  @Message
  String status(CandidateStatus status);

  @Message
  String refusal(Refusal refusal);

  @Message
  String decided_by(String status, String who, String when);

  @Message
  String review_title(String title);

  @Message
  String review_open_article();

  @Message
  String review_pending(int pending);

  @Message
  String review_list();

  @Message
  String review_text();

  @Message
  String review_candidate();

  @Message
  String review_confidence(int confidence);

  @Message
  String review_known_confirms();

  @Message
  String review_known_conflicts();

  @Message
  String review_of(String name);

  @Message
  String review_new_company(String name);

  @Message
  String review_tickers();

  @Message
  String review_edit();

  @Message
  String review_accept_next();

  @Message
  String review_accept();

  @Message
  String review_apart();

  @Message
  String review_reject();

  @Message
  String review_reason();

  @Message
  String review_words();

  @Message
  String review_written();

  @Message
  String review_instead();

  @Message
  String review_take_back();

  @Message
  String review_previous();

  @Message
  String review_next();

  @Message
  String review_accept_confirmations(int count);

  @Message
  String review_undo_last(String what);

  @Message
  String review_selected();

  @Message
  String review_select(String text);

  @Message
  String review_done();

  @Message
  String review_all();

  @Message
  String review_keys();

  @Message
  String did(String what);

  @Message
  String did_one(String what, String kind, String text);

  @Message
  String did_many(String what, long count, String kind, String text);

  @Message
  String undo();

  @Message
  String undo_this(String what);

  // Acts and the log
  @Message
  String verb(Act.Verb verb);

  @Message
  String actor_pack();

  @Message
  String log_title();

  @Message
  String log_lead();

  @Message
  String log_empty();

  @Message
  String log_actor();

  @Message
  String log_verb();

  @Message
  String log_when();

  @Message
  String log_why();

  @Message
  String log_about();

  @Message
  String log_undoes(long act);

  @Message
  String log_undone(long act);

  @Message
  String log_act(long act);

  @Message
  String log_before();

  @Message
  String log_after();

  @Message
  String log_more();

  @Message
  String log_nothing();
}
