package io.github.themeboard.app.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of deciding on many candidates at once. */
@MessageBundle("bulk")
public interface BulkMessages {
  @Message
  String title(int count);

  @Message
  String lead();

  @Message
  String none();

  @Message
  String accept(int count);

  @Message
  String reject(int count);
}
