package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in whom something has proved: opens the session, and knows the browser from then on. */
@ApplicationScoped
@Transactional
class Door {
  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final DeviceRepository devices;
  private final SessionSettings settings;
  private final Clock clock;

  Door(
      AccountRepository accounts,
      SessionRepository sessions,
      DeviceRepository devices,
      SessionSettings settings,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.devices = devices;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What is known of somebody who says a name.
   *
   * @param account number of the account, or null if there is none
   * @param hash of its password, or null if it has none
   * @param known whether the browser signed in to this account before
   */
  record Caller(@Nullable Long account, @Nullable String hash, boolean known) {
    static final Caller NOBODY = new Caller(null, null, false);
  }

  Caller look(String name, Browser browser) {
    return accounts
        .named(name)
        .map(
            account ->
                new Caller(
                    account.id(),
                    account.enabled() ? account.passwordHash() : null,
                    devices.of(account.id(), browser.device()).isPresent()))
        .orElse(Caller.NOBODY);
  }

  /**
   * Opens a session, unless the account was disabled or its password changed since it was looked
   * at.
   *
   * @param verified the hash that the password matched
   * @param renewed the same password hashed with more work, or null to keep the hash
   */
  Optional<SignedIn> open(Caller caller, String verified, @Nullable String renewed, Browser from) {
    Account account = accounts.held(Objects.requireNonNull(caller.account()));
    if (!account.enabled() || !verified.equals(account.passwordHash())) {
      return Optional.empty();
    }
    if (renewed != null) {
      account.changePassword(renewed);
    }
    return Optional.of(open(account, from));
  }

  /** Opens a session of an account that the caller holds. */
  SignedIn open(Account account, Browser from) {
    Instant now = clock.instant();
    sessions.sweep(now, now.minus(settings.idle()));
    devices.forgetBefore(now.minus(settings.device()));
    Secret token = Secret.random();
    sessions.persist(new Session(account, token, from.agent(), now, settings.longest()));
    return new SignedIn(account.name(), token, know(account, from, now));
  }

  private Secret know(Account account, Browser from, Instant now) {
    Optional<Device> known = devices.of(account.id(), from.device());
    if (known.isPresent()) {
      known.get().used(now);
      return Objects.requireNonNull(from.device());
    }
    // Never what the browser sent: somebody else may have chosen it, and know it.
    Secret device = Secret.random();
    devices.persist(new Device(account.id(), device, now));
    return device;
  }
}
