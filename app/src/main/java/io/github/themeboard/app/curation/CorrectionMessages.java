package io.github.themeboard.app.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of correcting, retracting and writing facts by hand. */
@MessageBundle("correction")
public interface CorrectionMessages {
  @Message
  String title(long id);

  @Message
  String new_title();

  @Message
  String new_lead();

  @Message
  String kind_field();

  @Message
  String go_on();

  @Message
  String passage();

  @Message
  String quote();

  @Message
  String occurrence();

  @Message
  String add_passage();

  @Message
  String article_number();

  @Message
  String citations();

  @Message
  String keep();

  @Message
  String write();

  @Message
  String save();

  @Message
  String why();

  @Message
  String retract();

  @Message
  String retract_lead();

  @Message
  String history();

  @Message
  String version(int version);

  @Message
  String retracted();

  @Message
  String edit();

  @Message
  String curate(long id);

  @Message
  String select_hint();

  @Message
  String from_selection();
}
