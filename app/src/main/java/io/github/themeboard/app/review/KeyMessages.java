package io.github.themeboard.app.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the keys of the review page do. */
@MessageBundle("keys")
public interface KeyMessages {
  @Message
  String next();

  @Message
  String accept();

  @Message
  String accept_next();

  @Message
  String reject();

  @Message
  String edit();

  @Message
  String confirmations();

  @Message
  String undo();

  @Message
  String select();

  @Message
  String help();
}
