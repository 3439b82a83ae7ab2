package io.github.themeboard.importer.client;

import java.time.Duration;

/** Waits; passed in so that tests need not. */
public interface Pause {
  void of(Duration duration) throws InterruptedException;

  /** Lets the thread sleep. */
  static Pause sleeping() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
