package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Account;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an admin typed to issue a token.
 *
 * @param days as typed, maybe no number
 */
record TokenForm(String name, Account.Role role, String days) {
  static final TokenForm NEW = new TokenForm("", Account.Role.CURATOR, "90");

  static TokenForm of(@Nullable String name, @Nullable String role, @Nullable String days) {
    return new TokenForm(
        Objects.requireNonNullElse(name, ""),
        ChosenRole.of(role),
        Objects.requireNonNullElse(days, "").strip());
  }

  /** The days as a number; 0, which is out of range, for what is none. */
  int number() {
    return days.matches("[0-9]{1,9}") ? Integer.parseInt(days) : 0;
  }
}
