package io.github.themeboard.app.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of API tokens. */
@MessageBundle("token")
public interface TokenMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String name();

  @Message
  String name_hint();

  @Message
  String days();

  @Message
  String button();

  @Message
  String made();

  @Message
  String secret();

  @Message
  String account();

  @Message
  String expires();

  @Message
  String used();

  @Message
  String never_used();

  @Message
  String revoke();

  @Message
  String revoke_label(String name);

  @Message
  String revoked();

  @Message
  String expired();
}
