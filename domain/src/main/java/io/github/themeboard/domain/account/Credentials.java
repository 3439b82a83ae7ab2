package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The kept hashes of passwords, and what ends when one is replaced. */
@ApplicationScoped
@Transactional
class Credentials {
  private static final Logger LOG = Logger.getLogger(Credentials.class);

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final DeviceRepository devices;

  Credentials(AccountRepository accounts, SessionRepository sessions, DeviceRepository devices) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.devices = devices;
  }

  /**
   * The hash of an account's password.
   *
   * @throws Refused if it has none
   */
  String hash(long account) {
    return accounts
        .findByIdOptional(account)
        .map(Account::passwordHash)
        .orElseThrow(() -> new Refused(Refusal.NO_PASSWORD));
  }

  /** Replaces a hash that was just verified, and in the same moment ends what it had opened. */
  void replace(Actor actor, String verified, String next, @Nullable Secret device) {
    Account account = accounts.held(actor.account());
    if (!verified.equals(account.passwordHash())) {
      throw new Refused(Refusal.OLD_PASSWORD_WRONG); // Somebody else changed it meanwhile.
    }
    account.changePassword(next);
    if (actor.session() == null) {
      sessions.endAll(account.id());
    } else {
      sessions.endAllBut(account.id(), actor.session());
    }
    devices.forgetAllBut(account.id(), device);
    LOG.infof("Account %s changed its password", account.name());
  }
}
