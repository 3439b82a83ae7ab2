package io.github.themeboard.app.database;

import java.time.Duration;

/** A pause between two looks at something that ends by itself. */
final class Sleep {

  private Sleep() {}

  static void ofLength(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", e);
    }
  }
}
