package io.github.themeboard.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and compares passwords, at most two at a time: each takes 19 MiB and a core, and a crowd
 * that signs in must not take the memory and the cores that readers need.
 */
@ApplicationScoped
public class PasswordHasher {
  private static final int AT_A_TIME = 2;
  private static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);

  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  /** What is compared with where there is no account or no password, so that it takes as long. */
  private final String nobodys = PasswordHash.of(new Password(Secret.random().text())).phc();

  /**
   * A PHC string with today's parameters.
   *
   * @throws TooManyAttempts if too many others wait
   */
  public String hash(Password password) {
    enter();
    try {
      return PasswordHash.of(password).phc();
    } finally {
      places.release();
    }
  }

  /**
   * Whether a password is the one that was hashed; takes the same time whether or not there is one.
   *
   * @param phc what is kept of the password, or null where there is none: then nothing matches
   * @throws TooManyAttempts if too many others wait
   */
  boolean matches(Password password, @Nullable String phc) {
    enter();
    try {
      boolean same = PasswordHash.parse(phc == null ? nobodys : phc).matches(password);
      return same && phc != null;
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (places.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TooManyAttempts(LONGEST_QUEUE);
  }
}
