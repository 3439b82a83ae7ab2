package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Secret;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a guest typed to make an account; a field that was not sent is empty. */
record InviteForm(Secret token, String name, String password, String again) {

  static InviteForm of(
      Secret token, @Nullable String name, @Nullable String password, @Nullable String again) {
    return new InviteForm(
        token,
        Objects.requireNonNullElse(name, ""),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(again, ""));
  }

  /** Logs and messages must not hold the password. */
  @Override
  public String toString() {
    return "InviteForm[hidden]";
  }
}
