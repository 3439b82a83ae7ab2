package io.github.themeboard.importer.text;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long the text that a thread is at may take. Extraction looks at it sentence by sentence and
 * gives up when it has passed, so that no thread has to be ended from outside. Where nobody set one
 * there is none: the command line gives the same answer on a slow machine as on a fast one.
 */
public final class TimeLimit {
  private static final ThreadLocal<Long> ENDS = new ThreadLocal<>();

  private TimeLimit() {}

  /** A text takes longer than it may. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Passed() {
      super("the text takes too long");
    }
  }

  /**
   * Does work that may take so long.
   *
   * @throws Passed soon after that time
   */
  public static <T> T within(Duration most, Supplier<T> work) {
    ENDS.set(System.nanoTime() + most.toNanos());
    try {
      return work.get();
    } finally {
      ENDS.remove();
    }
  }

  /**
   * Gives up if the time has passed.
   *
   * @throws Passed if it has
   */
  public static void check() {
    Long ends = ENDS.get();
    if (ends != null && System.nanoTime() - ends > 0) {
      throw new Passed();
    }
  }
}
