package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Refusal;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one's own account, and those that sign-in, accounts and tokens share. */
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

  @Message
  String password_hint(int least);

  @Message
  String password_again_field();

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
}
