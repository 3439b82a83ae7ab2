package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The words of accounts in the reader's language. */
@ApplicationScoped
class AccountWords {
  private final Page page;

  AccountWords(Page page) {
    this.page = page;
  }

  AccountMessages messages() {
    return page.messages(AccountMessages.class);
  }

  /** What was just done, if one was led here by it. */
  @Nullable Notice notice() {
    String done = page.parameter(Notice.PARAMETER);
    return done == null ? null : Token.parse(Notice.class, done).orElse(null);
  }
}
