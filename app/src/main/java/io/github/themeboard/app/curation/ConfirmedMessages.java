package io.github.themeboard.app.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a candidate that confirms a fact, which keeps its own. */
@MessageBundle("confirmed")
public interface ConfirmedMessages {

  /** Beside the fields of its form. */
  @Message
  String hint();

  @Message
  String edit(long fact);

  /** Why its form was not taken. */
  @Message
  String refused(long fact);

  /** The same for programs. */
  @Message
  String refused_body(long fact);
}
