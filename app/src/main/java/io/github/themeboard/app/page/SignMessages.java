package io.github.themeboard.app.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signs between two texts, which the languages write differently. */
@MessageBundle("sign")
public interface SignMessages {
  /** A name before what stands in markup of its own. */
  @Message
  String label(String name);

  /** A name and what it is about. */
  @Message
  String pair(String name, String text);

  /** Two of a list. */
  @Message
  String both(String first, String second);
}
