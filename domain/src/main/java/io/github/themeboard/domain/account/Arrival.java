package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Accepting an invite. Not one transaction, as with signing in. */
@ApplicationScoped
public class Arrival {
  private final Invites invites;
  private final PasswordHasher hasher;

  Arrival(Invites invites, PasswordHasher hasher) {
    this.invites = invites;
    this.hasher = hasher;
  }

  /**
   * Makes an account with the name and the password that a guest chose, and opens its session.
   *
   * @throws Refused if the invite is used, taken back or too old, the name is taken, or the
   *     password is not
   */
  public SignedIn accept(Secret token, String name, Password password, Browser browser) {
    if (invites.find(token).isEmpty()) {
      throw new Refused(Refusal.INVITE_GONE);
    }
    invites.checkName(name);
    PasswordRules.check(password, name);
    return invites.accept(token, name, hasher.hash(password), browser);
  }
}
