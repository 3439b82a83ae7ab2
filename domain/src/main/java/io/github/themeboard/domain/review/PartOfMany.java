package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;

/** A decision was made together with others, and is taken back with them only. */
public class PartOfMany extends RuntimeException {
  private final Act.Summary act;
  private final long others;

  public PartOfMany(Act.Summary act, long others) {
    super("decided together with " + others + " others in act " + act.id());
    this.act = act;
    this.others = others;
  }

  /** The act that decided all of them. */
  public Act.Summary act() {
    return act;
  }

  public long others() {
    return others;
  }
}
