package io.github.themeboard.app.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody typed to change a password; a field that was not sent is empty. */
record PasswordForm(String old, String password, String again) {

  static PasswordForm of(@Nullable String old, @Nullable String password, @Nullable String again) {
    return new PasswordForm(
        Objects.requireNonNullElse(old, ""),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(again, ""));
  }

  /** Logs and messages must not hold passwords. */
  @Override
  public String toString() {
    return "PasswordForm[hidden]";
  }
}
