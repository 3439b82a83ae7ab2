package io.github.themeboard.domain.review;

/**
 * A candidate was written anew and confirms a fact, which keeps its words: what was written would
 * be lost.
 */
public class ConfirmationEdited extends RuntimeException {
  private final long factId;

  public ConfirmationEdited(long candidateId, long factId) {
    super("candidate " + candidateId + " confirms fact " + factId + " and was edited");
    this.factId = factId;
  }

  /** The fact that it confirms. */
  public long factId() {
    return factId;
  }
}
