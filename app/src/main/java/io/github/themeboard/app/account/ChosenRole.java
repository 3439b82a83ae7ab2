package io.github.themeboard.app.account;

import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.wording.Token;
import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/** A role as a form's list sends it. */
final class ChosenRole {
  private ChosenRole() {}

  /**
   * The role of that name.
   *
   * @throws BadRequestException if there is none; the list offers no such thing
   */
  static Account.Role of(@Nullable String written) {
    return Token.parse(Account.Role.class, written == null ? "" : written)
        .orElseThrow(BadRequestException::new);
  }
}
