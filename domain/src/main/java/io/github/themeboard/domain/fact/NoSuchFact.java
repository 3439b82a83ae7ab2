package io.github.themeboard.domain.fact;

/** The board has no such fact, or no longer. */
public class NoSuchFact extends RuntimeException {
  public NoSuchFact(long id) {
    super("the board has no fact " + id + " now");
  }
}
