package io.github.themeboard.app.account;

import io.github.themeboard.app.page.Declined;
import io.github.themeboard.app.page.ErrorAnswers;
import io.github.themeboard.app.page.Messages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.account.NoSuchAccount;
import io.github.themeboard.domain.account.Refused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the domain refuses and no form shows beside a field. */
class AccountRefusals {
  private static final String ACCOUNTS = "/admin/accounts";

  private final Page page;
  private final AccountWords words;
  private final ErrorAnswers answers;

  AccountRefusals(Page page, AccountWords words, ErrorAnswers answers) {
    this.page = page;
    this.words = words;
    this.answers = answers;
  }

  @ServerExceptionMapper
  Response refused(Refused e) {
    AccountMessages m = words.messages();
    return answers.of(
        new Declined(409, m.fault_title(), m.refusal(e.reason()))
            .leadingTo(ACCOUNTS, accounts().title()));
  }

  @ServerExceptionMapper
  Response missing(NoSuchAccount e) {
    Messages m = page.messages();
    return answers.of(
        new Declined(404, m.error_missing_title(), m.error_missing_text())
            .leadingTo(ACCOUNTS, accounts().title()));
  }

  private AccountsMessages accounts() {
    return page.messages(AccountsMessages.class);
  }
}
