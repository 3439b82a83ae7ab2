package io.github.themeboard.app.fact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a page that could not read everything at once. */
@MessageBundle("extent")
public interface ExtentMessages {
  @Message
  String newest(int read, int total);

  @Message
  String lists();
}
