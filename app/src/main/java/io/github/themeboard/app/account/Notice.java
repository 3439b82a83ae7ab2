package io.github.themeboard.app.account;

import io.github.themeboard.domain.wording.Token;
import java.net.URI;

/** What was done, said on the page that one is led back to. */
public enum Notice implements Token {
  SIGNED_OUT,
  PASSWORD_CHANGED,
  SESSION_ENDED,
  OTHERS_ENDED,
  ROLE_CHANGED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  INVITE_WITHDRAWN,
  TOKEN_REVOKED;

  static final String PARAMETER = "done";

  /** The address of a page that says it. */
  URI on(String path) {
    return URI.create(path + "?" + PARAMETER + "=" + token());
  }
}
