package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with a name and a password. Not one transaction: the hash takes its time, and a
 * connection that waits for it is one that readers miss.
 */
@ApplicationScoped
public class SignIn {
  private final Door door;
  private final Guesses guesses;
  private final PasswordHasher hasher;

  SignIn(Door door, Guesses guesses, PasswordHasher hasher) {
    this.door = door;
    this.guesses = guesses;
    this.hasher = hasher;
  }

  /**
   * Opens a session.
   *
   * @throws TooManyAttempts before the password is looked at, if there were too many
   * @throws Refused for a wrong name, a wrong password or a disabled account, without saying which
   */
  public SignedIn signIn(String name, Password password, Browser browser) {
    Door.Caller caller = door.look(name, browser);
    List<Trace> traces = Trace.ofSignIn(name, browser, caller.known());
    guesses.begin(traces);
    if (password.length() > PasswordRules.MOST_LENGTH || !hasher.matches(password, caller.hash())) {
      throw new Refused(Refusal.CREDENTIALS_WRONG);
    }
    String verified = Objects.requireNonNull(caller.hash());
    SignedIn in =
        door.open(caller, verified, renewed(password, verified), browser)
            .orElseThrow(() -> new Refused(Refusal.CREDENTIALS_WRONG));
    guesses.succeeded(traces);
    return in;
  }

  /** The password with today's work, if it was hashed when less was asked for. */
  private @Nullable String renewed(Password password, String verified) {
    return PasswordHash.parse(verified).outdated() ? hasher.hash(password) : null;
  }
}
