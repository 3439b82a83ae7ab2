package io.github.themeboard.app.database;

/**
 * The server cannot start, and its operator can do something about it. The message is one or two
 * plain sentences, what happened and what to do; it is printed without a stack trace.
 */
public final class StartRefused extends RuntimeException {

  /** Refuses with the sentences that the operator reads. */
  public StartRefused(String message) {
    super(message);
  }

  /** Refuses with the sentences that the operator reads, and the cause for a debugger. */
  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
