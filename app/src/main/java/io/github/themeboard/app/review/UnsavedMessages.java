package io.github.themeboard.app.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of changes to a candidate that somebody typed and has not accepted. */
@MessageBundle("unsaved")
public interface UnsavedMessages {
  @Message
  String kept();

  @Message
  String discard();

  @Message
  String discarded();
}
