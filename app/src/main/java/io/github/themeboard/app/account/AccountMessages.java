package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Refusal;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sign-in, account and administration. */
@MessageBundle("account")
public interface AccountMessages {

  // Everywhere
  @Message
  String nav_sign_in();

  @Message
  String nav_account(String name);

  @Message
  String nav_admin();

  @Message
  String role(Account.Role role);

  @Message
  String refusal(Refusal refusal);

  @Message
  String notice(Notice notice);

  @Message
  String fault_title();

  @Message
  String wait_seconds(long seconds);

  @Message
  String passwords_differ();

  // Sign in
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

  // Invites
  @Message
  String invite_title();

  @Message
  String invite_lead(String role, String until);

  @Message
  String invite_gone_title();

  @Message
  String invite_name_hint();

  @Message
  String password_hint(int least);

  @Message
  String password_again_field();

  @Message
  String invite_button();

  // Own account
  @Message
  String account_title();

  @Message
  String account_lead(String name, String role);

  @Message
  String sign_out();

  @Message
  String password_title();

  @Message
  String password_old_field();

  @Message
  String password_new_field();

  @Message
  String password_change_hint();

  @Message
  String password_button();

  @Message
  String sessions_title();

  @Message
  String sessions_lead();

  @Message
  String session_browser();

  @Message
  String session_unknown();

  @Message
  String session_began();

  @Message
  String session_seen();

  @Message
  String session_this();

  @Message
  String session_end();

  @Message
  String session_end_label(String browser);

  @Message
  String sessions_end_others();

  // Administration
  @Message
  String admin_title();

  @Message
  String admin_lead();

  @Message
  String accounts_title();

  @Message
  String accounts_lead();

  @Message
  String account_name();

  @Message
  String account_role();

  @Message
  String account_role_label(String name);

  @Message
  String account_since();

  @Message
  String account_seen();

  @Message
  String account_seen_never();

  @Message
  String account_actions();

  @Message
  String account_disabled(String by, String at);

  @Message
  String account_provided();

  @Message
  String account_self();

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

  // Tokens
  @Message
  String tokens_title();

  @Message
  String tokens_lead();

  @Message
  String tokens_none();

  @Message
  String token_name();

  @Message
  String token_name_hint();

  @Message
  String token_days();

  @Message
  String token_button();

  @Message
  String token_made();

  @Message
  String token_secret();

  @Message
  String token_account();

  @Message
  String token_expires();

  @Message
  String token_used();

  @Message
  String token_never_used();

  @Message
  String token_revoke();

  @Message
  String token_revoke_label(String name);

  @Message
  String token_revoked();

  @Message
  String token_expired();
}
