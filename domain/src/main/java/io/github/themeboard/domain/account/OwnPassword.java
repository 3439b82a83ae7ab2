package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. Not one transaction, as with signing in. */
@ApplicationScoped
public class OwnPassword {
  private final Credentials credentials;
  private final Guesses guesses;
  private final PasswordHasher hasher;

  OwnPassword(Credentials credentials, Guesses guesses, PasswordHasher hasher) {
    this.credentials = credentials;
    this.guesses = guesses;
    this.hasher = hasher;
  }

  /**
   * Changes the password, and ends every session but the one that asks; other browsers are no
   * longer known.
   *
   * @param device what makes the browser that asks known, or null
   * @throws TooManyAttempts if the old password was guessed at too often
   * @throws Refused if the old password is wrong or the new one is not taken
   */
  public void change(Actor actor, Password old, Password next, @Nullable Secret device) {
    String hash = credentials.hash(actor.account());
    List<Trace> traces = Trace.ofChange(actor.account());
    guesses.begin(traces);
    if (old.length() > PasswordRules.MOST_LENGTH || !hasher.matches(old, hash)) {
      throw new Refused(Refusal.OLD_PASSWORD_WRONG);
    }
    guesses.succeeded(traces);
    PasswordRules.check(next, actor.name());
    credentials.replace(actor, hash, hasher.hash(next), device);
  }
}
