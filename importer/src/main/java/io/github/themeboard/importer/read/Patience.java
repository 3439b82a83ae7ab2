package io.github.themeboard.importer.read;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets work on a hostile file end in a result or a reason, whatever the libraries do. The work runs
 * in a thread of its own, because a loop inside a library cannot be stopped from inside; one that
 * ignores the interrupt is left behind and does not keep the process alive.
 */
final class Patience {
  private Patience() {}

  static <T> T within(Duration most, Callable<T> work) throws UnreadableException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "themeboard-read");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnreadableException(
          Reason.TOO_SLOW,
          "The file takes longer than " + most.toMillis() + " ms to read; split it in parts.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(Reason.UNREADABLE_FILE, "Reading was interrupted.");
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  /** For work that can look up now and then: ends it soon after nobody waits for it any more. */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Refused(new UnreadableException(Reason.TOO_SLOW, "Reading was given up."));
    }
  }

  private static UnreadableException reason(Throwable cause) {
    if (cause instanceof UnreadableException unreadable) {
      return unreadable;
    }
    if (cause instanceof Refused refused) {
      return refused.reason();
    }
    if (cause instanceof StackOverflowError) {
      return new UnreadableException(
          Reason.TOO_DEEP, "The file is nested too deeply; save it anew in a simpler form.");
    }
    if (cause instanceof OutOfMemoryError) {
      return new UnreadableException(
          Reason.TOO_LARGE, "The file needs more memory than there is; split it in parts.");
    }
    return new UnreadableException(
        Reason.UNREADABLE_FILE,
        "The file cannot be read (" + cause.getClass().getSimpleName() + "); save it anew.");
  }

  /** Carries a reason through a library that knows only its own checked exceptions. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UnreadableException reason;

    Refused(UnreadableException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableException reason() {
      return reason;
    }
  }
}
