package io.github.themeboard.app.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the accounts and invites that an admin keeps. */
@MessageBundle("accounts")
public interface AccountsMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String name();

  @Message
  String role();

  @Message
  String role_label(String name);

  @Message
  String since();

  @Message
  String seen();

  @Message
  String seen_never();

  @Message
  String actions();

  @Message
  String disabled(String by, String at);

  @Message
  String provided();

  @Message
  String self();

  @Message
  String role_button();

  @Message
  String role_button_label(String name);

  @Message
  String disable_button();

  @Message
  String disable_button_label(String name);

  @Message
  String enable_button();

  @Message
  String enable_button_label(String name);

  @Message
  String invites_title();

  @Message
  String invites_lead();

  @Message
  String invite_make_button();

  @Message
  String invite_made();

  @Message
  String invite_link();

  @Message
  String invites_open();

  @Message
  String invite_by();

  @Message
  String invite_until();

  @Message
  String invite_withdraw();

  @Message
  String invite_withdraw_label(String role, String until);
}
