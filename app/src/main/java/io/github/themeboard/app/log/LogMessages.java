package io.github.themeboard.app.log;

import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.forecast.Outcome;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the log of changes. */
@MessageBundle("changelog")
public interface LogMessages {

  @Message
  String about_kind(RegisterChange.Subject subject);

  @Message
  String about(String kind, String name);

  @Message
  String more(long others);

  @Message
  String count_facts(long facts);

  @Message
  String count_candidates(long candidates);

  @Message
  String same_words();

  @Message
  String facts();

  @Message
  String candidates();

  @Message
  String entries();

  @Message
  String field();

  @Message
  String nothing_changed();

  @Message
  String value_shown(String name);

  @Message
  String value_count(int count);

  @Message
  String value_yes();

  @Message
  String value_outcome(Outcome outcome);

  @Message
  String passage(String name, long id);

  @Message
  String no_passage(String name);

  @Message
  String passage_label();

  @Message
  String change(String field, String before, String after);

  @Message
  String part_of(long act);

  @Message
  String part_taken_back(long act);

  @Message
  String undo_title();

  @Message
  String undo_lead();

  @Message
  String undo_why();

  @Message
  String undo_do();

  @Message
  String shares();

  @Message
  String share();

  @Message
  String more_shares(int shown);

  @Message
  String field_name(RegisterField field);
}
