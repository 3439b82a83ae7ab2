package io.github.themeboard.domain.fact;

/** Somebody did something to a fact after it was read, or after what is to be taken back. */
public class ChangedMeanwhile extends RuntimeException {
  private final long factId;
  private final Act.Summary by;

  /**
   * A refusal.
   *
   * @param by the later act
   */
  public ChangedMeanwhile(long factId, Act.Summary by) {
    super("fact " + factId + " has been changed since by " + by.actor() + " at " + by.at());
    this.factId = factId;
    this.by = by;
  }

  public long factId() {
    return factId;
  }

  /** The later act. */
  public Act.Summary by() {
    return by;
  }
}
