package io.github.themeboard.domain.fact;

/** An act was taken back before. */
public class AlreadyUndone extends RuntimeException {
  private final Act.Summary by;

  public AlreadyUndone(Act.Summary by) {
    super("taken back before, by " + by.actor() + " at " + by.at());
    this.by = by;
  }

  /** The act that took it back. */
  public Act.Summary by() {
    return by;
  }
}
