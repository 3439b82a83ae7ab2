package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What an admin does with the accounts of others. */
@ApplicationScoped
@Transactional
public class Accounts {
  private static final Logger LOG = Logger.getLogger(Accounts.class);

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final Clock clock;

  Accounts(AccountRepository accounts, SessionRepository sessions, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * One account in the list of all.
   *
   * @param provided whether it comes by an identity provider
   * @param lastSeenAt in a browser that is still signed in, or null
   * @param disabledAt null if it may sign in
   */
  public record Listed(
      long id,
      String name,
      Account.Role role,
      boolean provided,
      Instant createdAt,
      @Nullable Instant lastSeenAt,
      @Nullable Instant disabledAt,
      @Nullable String disabledBy) {}

  /** All accounts by name; the first thousand. */
  public List<Listed> list() {
    Map<Long, Instant> lastSeen = sessions.lastSeen();
    return accounts.inOrder().stream().map(a -> listed(a, lastSeen.get(a.id()))).toList();
  }

  private static Listed listed(Account account, @Nullable Instant lastSeen) {
    return new Listed(
        account.id(),
        account.name(),
        account.role(),
        account.provided(),
        account.createdAt(),
        lastSeen,
        account.disabledAt(),
        account.disabledBy());
  }

  /**
   * Gives an account another role and ends its sessions.
   *
   * @throws Refused if it is the last admin who may sign in
   */
  public void changeRole(Actor actor, long id, Account.Role to) {
    Account account = heldForAdmin(id, to == Account.Role.ADMIN);
    if (account.role() != to) {
      account.changeRole(to);
      sessions.endAll(id);
      LOG.infof("%s made %s %s", actor.name(), account.name(), to.token());
    }
  }

  /**
   * Keeps an account from signing in, ends its sessions, and stops its tokens.
   *
   * @throws Refused if it is the last admin who may sign in
   */
  public void disable(Actor actor, long id) {
    Account account = heldForAdmin(id, false);
    account.disable(actor.name(), clock.instant());
    sessions.endAll(id);
    LOG.infof("%s disabled %s", actor.name(), account.name());
  }

  /** Lets an account sign in again. */
  public void enable(Actor actor, long id) {
    Account account = accounts.held(id);
    account.enable();
    LOG.infof("%s enabled %s", actor.name(), account.name());
  }

  /** An account to change; there is an admin afterwards if it was one and is none any more. */
  private Account heldForAdmin(long id, boolean staysAdmin) {
    List<Account> admins = accounts.heldAdmins();
    Account account = accounts.held(id);
    if (!staysAdmin && account.enabledAdmin() && admins.size() <= 1) {
      throw new Refused(Refusal.LAST_ADMIN);
    }
    return account;
  }
}
