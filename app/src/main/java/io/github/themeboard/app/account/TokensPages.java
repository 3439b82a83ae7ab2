package io.github.themeboard.app.account;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.github.themeboard.domain.account.Refusal;
import io.github.themeboard.domain.account.Refused;
import io.github.themeboard.domain.account.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of tokens shows. */
@ApplicationScoped
class TokensPages {
  private final ApiTokens tokens;
  private final Page page;
  private final AccountWords words;

  TokensPages(ApiTokens tokens, Page page, AccountWords words) {
    this.tokens = tokens;
    this.page = page;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param secret a token that was just issued; shown this once
   * @param name as it was typed
   * @param days as they were typed
   */
  record TokensView(
      List<TokenRowView> tokens,
      @Nullable String secret,
      String name,
      List<Choice> roles,
      String days,
      @Nullable Notice notice,
      @Nullable String nameFault,
      @Nullable String daysFault) {}

  /**
   * One token.
   *
   * @param used when it was last used, in words; null if never
   * @param open whether it still opens anything
   */
  record TokenRowView(
      long id,
      String name,
      String account,
      String role,
      String expires,
      @Nullable String used,
      boolean revoked,
      boolean open) {}

  TokensView list() {
    return view(TokenForm.NEW, null, null, null);
  }

  TokensView issued(Secret secret) {
    return view(TokenForm.NEW, secret.text(), null, null);
  }

  TokensView refused(TokenForm form, Refused e) {
    String fault = words.messages().refusal(e.reason());
    return e.reason() == Refusal.TOKEN_DAYS_OUT_OF_RANGE
        ? view(form, null, null, fault)
        : view(form, null, fault, null);
  }

  private TokensView view(
      TokenForm form,
      @Nullable String secret,
      @Nullable String nameFault,
      @Nullable String daysFault) {
    return new TokensView(
        tokens.list().stream().map(this::row).toList(),
        secret,
        form.name(),
        roles(form.role()),
        form.days(),
        words.notice(),
        nameFault,
        daysFault);
  }

  private TokenRowView row(ApiTokens.Listed token) {
    return new TokenRowView(
        token.id(),
        token.name(),
        token.account(),
        words.messages().role(token.role()),
        page.dates().moment(token.expiresAt()),
        token.lastUsedAt() == null ? null : page.dates().moment(token.lastUsedAt()),
        token.revoked(),
        token.open());
  }

  private List<Choice> roles(Account.Role chosen) {
    return Stream.of(Account.Role.values())
        .map(role -> new Choice(role.token(), words.messages().role(role), role == chosen))
        .toList();
  }
}
