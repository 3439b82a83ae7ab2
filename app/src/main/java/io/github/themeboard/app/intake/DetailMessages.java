package io.github.themeboard.app.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a failed text beyond why it failed: limits, and what was found instead. */
@MessageBundle("detail")
public interface DetailMessages {
  /** With {@code %s} for what its sentence leaves open. */
  @Message
  String detail(FailureDetail detail);

  @Message
  String kind(ForeignKind kind);

  @Message
  String foreign(String kind);

  @Message
  String foreign_named(String kind, String endings);
}
