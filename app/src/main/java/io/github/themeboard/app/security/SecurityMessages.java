package io.github.themeboard.app.security;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to who is not let through. */
@MessageBundle("security")
public interface SecurityMessages {
  @Message
  String sign_in();

  @Message
  String unauthorized_title();

  @Message
  String unauthorized_text();

  @Message
  String unauthorized_api_text();

  @Message
  String forbidden_title();

  @Message
  String forbidden_text();

  @Message
  String cross_site_title();

  @Message
  String cross_site_text();

  @Message
  String stale_form_title();

  @Message
  String stale_form_text();

  @Message
  String stale_form_way();

  @Message
  String too_many_title();

  @Message
  String too_many_text(long seconds);
}
