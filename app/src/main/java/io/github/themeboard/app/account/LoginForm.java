package io.github.themeboard.app.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody typed to sign in; a field that was not sent is empty. */
record LoginForm(String name, String password, String next) {

  static LoginForm of(@Nullable String name, @Nullable String password, @Nullable String next) {
    return new LoginForm(orEmpty(name), orEmpty(password), orEmpty(next));
  }

  private static String orEmpty(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }

  /** Logs and messages must not hold the password. */
  @Override
  public String toString() {
    return "LoginForm[hidden]";
  }
}
