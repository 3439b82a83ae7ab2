package io.github.themeboard.domain.account;

import java.time.Duration;

/** Somebody has to wait before a password is looked at again. */
public class TooManyAttempts extends RuntimeException {
  private final transient Duration wait;

  TooManyAttempts(Duration wait) {
    super("wait " + wait);
    this.wait = wait;
  }

  /** How long, in whole seconds and at least one. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
