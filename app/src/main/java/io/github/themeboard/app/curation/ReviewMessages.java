package io.github.themeboard.app.curation;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.intake.CandidateKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.domain.review.QueueOrder;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviewing, correcting and undoing. */
@MessageBundle("review")
public interface ReviewMessages {

  // Queue
  @Message
  String queue_title();

  @Message
  String queue_lead();

  @Message
  String queue_empty();

  @Message
  String queue_none();

  @Message
  String queue_total(long articles, long candidates);

  @Message
  String queue_article();

  @Message
  String queue_source();

  @Message
  String queue_imported();

  @Message
  String queue_waits();

  @Message
  String queue_counts(int fresh, int confirming, int conflicting);

  @Message
  String queue_more();

  @Message
  String filter_order();

  @Message
  String filter_kind();

  @Message
  String filter_theme();

  @Message
  String filter_confidence();

  @Message
  String filter_any();

  @Message
  String queue_order(QueueOrder order);

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
  String keys_next();

  @Message
  String keys_accept();

  @Message
  String keys_accept_next();

  @Message
  String keys_reject();

  @Message
  String keys_edit();

  @Message
  String keys_confirmations();

  @Message
  String keys_undo();

  @Message
  String keys_select();

  @Message
  String keys_help();

  @Message
  String did(String what);

  @Message
  String did_one(String what, String text);

  @Message
  String did_many(String what, long count);

  @Message
  String undo();

  @Message
  String undo_this(String what);

  // Many at once
  @Message
  String bulk_title(int count);

  @Message
  String bulk_lead();

  @Message
  String bulk_none();

  @Message
  String bulk_accept(int count);

  @Message
  String bulk_reject(int count);

  // Forms of facts
  @Message
  String field(Field field);

  @Message
  String problem(DraftFault.Problem problem);

  @Message
  String bound(Bound bound);

  @Message
  String aspect(StageReading.Aspect aspect);

  @Message
  String none();

  @Message
  String measure_of_kind();

  @Message
  String stage_of_article();

  @Message
  String hint_companies();

  @Message
  String hint_period();

  @Message
  String hint_date();

  @Message
  String hint_magnitude();

  @Message
  String hint_fact_number();

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
  String log_facts(long facts, long candidates);

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

  @Message
  String log_no_facts();

  // Facts by hand
  @Message
  String fact_title(long id);

  @Message
  String fact_new_title();

  @Message
  String fact_new_lead();

  @Message
  String fact_kind_field();

  @Message
  String fact_go_on();

  @Message
  String fact_passage();

  @Message
  String fact_quote();

  @Message
  String fact_occurrence();

  @Message
  String fact_add_passage();

  @Message
  String fact_article_number();

  @Message
  String fact_citations();

  @Message
  String fact_keep();

  @Message
  String fact_write();

  @Message
  String fact_save();

  @Message
  String fact_why();

  @Message
  String fact_retract();

  @Message
  String fact_retract_lead();

  @Message
  String fact_history();

  @Message
  String fact_version(int version);

  @Message
  String fact_retracted();

  @Message
  String fact_edit();

  @Message
  String fact_curate(long id);

  @Message
  String fact_select_hint();

  @Message
  String fact_from_selection();

  // What is refused
  @Message
  String refused_title();

  @Message
  String missing_title();

  @Message
  String missing_text();

  @Message
  String decided_by(String status, String who, String when);

  @Message
  String decided_version();

  @Message
  String reason_given(String reason);

  @Message
  String changed_since(String who, String when, String what);

  @Message
  String undone_before(String who, String when);

  @Message
  String part_of_many(long others, long act);

  @Message
  String faulty_candidate(String text, String fault);

  @Message
  String uncited();

  @Message
  String no_passage();

  @Message
  String no_reason();

  @Message
  String nothing_selected();

  @Message
  String too_many_selected(int most);

  @Message
  String json_object();

  @Message
  String json_ids();

  @Message
  String json_if_match();

  @Message
  String json_list(int most);

  @Message
  String alert_title();
}
