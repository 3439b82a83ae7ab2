package io.github.themeboard.app.account;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.security.SiteAddress;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Accounts;
import io.github.themeboard.domain.account.Invites;
import io.github.themeboard.domain.account.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of accounts shows. */
@ApplicationScoped
class AccountsPages {
  private static final String INVITES = "/login/invites/";

  private final Accounts accounts;
  private final Invites invites;
  private final Visitor visitor;
  private final Page page;
  private final SiteAddress site;
  private final AccountWords words;

  AccountsPages(
      Accounts accounts,
      Invites invites,
      Visitor visitor,
      Page page,
      SiteAddress site,
      AccountWords words) {
    this.accounts = accounts;
    this.invites = invites;
    this.visitor = visitor;
    this.page = page;
    this.site = site;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param link of an invite that was just made, whole; shown this once
   */
  record AccountsView(
      List<AccountRowView> accounts,
      List<InviteRowView> invites,
      List<Choice> roles,
      @Nullable String link,
      @Nullable Notice notice) {}

  /**
   * One account.
   *
   * @param seen when it was last seen, in words; null if it is not signed in
   * @param disabled since when and by whom, in words; null if it may sign in
   * @param self whether it is the admin's own
   */
  record AccountRowView(
      long id,
      String name,
      List<Choice> roles,
      String since,
      @Nullable String seen,
      @Nullable String disabled,
      boolean provided,
      boolean self) {}

  record InviteRowView(long id, String role, String by, String until) {}

  AccountsView list(@Nullable Secret made) {
    return new AccountsView(
        accounts.list().stream().map(this::row).toList(),
        invites.open().stream().map(this::row).toList(),
        roles(Account.Role.CURATOR),
        made == null ? null : site.of(INVITES + made.text()),
        words.notice());
  }

  private AccountRowView row(Accounts.Listed account) {
    return new AccountRowView(
        account.id(),
        account.name(),
        roles(account.role()),
        page.dates().moment(account.createdAt()),
        account.lastSeenAt() == null ? null : page.dates().moment(account.lastSeenAt()),
        disabled(account),
        account.provided(),
        account.id() == visitor.actor().account());
  }

  private @Nullable String disabled(Accounts.Listed account) {
    return account.disabledAt() == null
        ? null
        : page.messages(AccountsMessages.class)
            .disabled(
                String.valueOf(account.disabledBy()), page.dates().moment(account.disabledAt()));
  }

  private InviteRowView row(Invites.Listed invite) {
    return new InviteRowView(
        invite.id(),
        words.messages().role(invite.role()),
        invite.invitedBy(),
        page.dates().moment(invite.expiresAt()));
  }

  private List<Choice> roles(Account.Role chosen) {
    return Stream.of(Account.Role.values())
        .map(role -> new Choice(role.token(), words.messages().role(role), role == chosen))
        .toList();
  }
}
