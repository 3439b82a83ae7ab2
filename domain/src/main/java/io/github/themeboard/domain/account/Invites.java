package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Inviting people by link. */
@ApplicationScoped
@Transactional
public class Invites {
  private static final Logger LOG = Logger.getLogger(Invites.class);

  private final InviteRepository invites;
  private final AccountRepository accounts;
  private final Door door;
  private final SessionSettings settings;
  private final Clock clock;

  Invites(
      InviteRepository invites,
      AccountRepository accounts,
      Door door,
      SessionSettings settings,
      Clock clock) {
    this.invites = invites;
    this.accounts = accounts;
    this.door = door;
    this.settings = settings;
    this.clock = clock;
  }

  /** An invite that waits for its guest. */
  public record Listed(long id, Account.Role role, String invitedBy, Instant expiresAt) {}

  /** What a guest is invited to. */
  public record Invitation(Account.Role role, Instant expiresAt) {}

  /** An invite; the secret is part of the link, and shown this once. */
  public Secret invite(Actor actor, Account.Role role) {
    Secret token = Secret.random();
    Account by = accounts.held(actor.account());
    invites.persist(new Invite(token, role, by, clock.instant(), settings.invite()));
    LOG.infof("%s invited somebody as %s", actor.name(), role.token());
    return token;
  }

  public List<Listed> open() {
    return invites.open(clock.instant()).stream()
        .map(i -> new Listed(i.id(), i.role(), i.invitedBy().name(), i.expiresAt()))
        .toList();
  }

  /**
   * Takes an invite back that nobody has used.
   *
   * @throws NoSuchAccount if there is none of this number
   */
  public void withdraw(long id) {
    if (invites.withdraw(id) == 0) {
      throw new NoSuchAccount();
    }
  }

  /** What a secret invites to, if it still does. */
  public Optional<Invitation> find(Secret token) {
    return invites
        .of(token)
        .filter(invite -> invite.open(clock.instant()))
        .map(invite -> new Invitation(invite.role(), invite.expiresAt()));
  }

  /**
   * Whether a guest may have a name, before the work of hashing a password is done.
   *
   * @throws Refused if not
   */
  void checkName(String name) {
    if (accounts.named(Account.wellFormed(name)).isPresent()) {
      throw new Refused(Refusal.NAME_TAKEN);
    }
  }

  /** Makes the account and signs it in. */
  SignedIn accept(Secret token, String name, String passwordHash, Browser browser) {
    Instant now = clock.instant();
    Invite invite =
        invites
            .held(token)
            .filter(i -> i.open(now))
            .orElseThrow(() -> new Refused(Refusal.INVITE_GONE));
    checkName(name);
    Account account = new Account(name, invite.role(), passwordHash, now);
    accounts.persist(account);
    invite.use(account, now);
    LOG.infof("%s accepted an invite as %s", account.name(), account.role().token());
    return door.open(account, browser);
  }
}
