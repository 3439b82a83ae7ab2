package io.github.themeboard.app.log;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What became of the passages of facts when the text of an article was replaced. */
@MessageBundle("passages")
public interface PassageMessages {

  @Message
  String passage(String quote);

  /** Where it stands: the numbers of its first and last character, from 1. */
  @Message
  String place(int first, int last);

  @Message
  String gone();

  @Message
  String quote();

  @Message
  String says();

  @Message
  String lost();

  @Message
  String lost_lead();

  @Message
  String back();

  @Message
  String more(int shown);
}
