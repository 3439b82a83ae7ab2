package io.github.themeboard.app.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ways in: sign-in, an organisation's sign-in, an invite. */
@MessageBundle("signin")
public interface SignInMessages {
  @Message
  String login_title();

  @Message
  String login_lead();

  @Message
  String login_closed();

  @Message
  String name_field();

  @Message
  String password_field();

  @Message
  String login_button();

  @Message
  String login_provider();

  @Message
  String login_provider_button();

  @Message
  String login_forgotten();

  @Message
  String provider_refused_title();

  @Message
  String provider_no_role();

  @Message
  String provider_disabled();

  @Message
  String invite_title();

  @Message
  String invite_lead(String role, String until);

  @Message
  String invite_gone_title();

  @Message
  String invite_name_hint();

  @Message
  String invite_button();
}
