package io.github.themeboard.importer.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Waits, and ends the waiting when all of a run has taken its time. */
final class Waiting {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Duration limit;
  private final InstantSource clock;
  private final Pause pause;
  private final ImportListener listener;
  private Instant deadline = Instant.MAX;

  Waiting(Duration limit, InstantSource clock, Pause pause, ImportListener listener) {
    this.limit = limit;
    this.clock = clock;
    this.pause = pause;
    this.listener = listener;
  }

  void begin() {
    deadline = clock.instant().plus(limit);
  }

  /** What one call may still take. */
  Duration left() {
    Duration left = Duration.between(clock.instant(), deadline);
    return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
  }

  /** Whether an answer asks to come again later. */
  static boolean toldBy(Answer answer) {
    return answer.status() == 429
        || answer.status() == 503 && !answer.header("Retry-After").isEmpty();
  }

  void asTold(Answer answer) throws ServerFault, InterruptedException {
    Duration wait = RetryAfter.of(answer.header("Retry-After"), clock.instant());
    listener.progress("The server asks to wait " + wait.toSeconds() + " seconds.");
    pause(wait, Problem.inWords(answer));
  }

  /**
   * Waits.
   *
   * @param orElse what to say where that would go beyond the time that all of it may take
   */
  void pause(Duration wait, String orElse) throws ServerFault, InterruptedException {
    if (clock.instant().plus(wait).isAfter(deadline)) {
      throw new ServerFault("Given up after " + limit.toMinutes() + " min. " + orElse);
    }
    pause.of(wait);
  }
}
