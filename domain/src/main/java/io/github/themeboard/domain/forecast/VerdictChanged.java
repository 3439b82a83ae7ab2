package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.fact.Act;

/** Somebody entered, replaced or withdrew a verdict after a person had read it. */
public class VerdictChanged extends RuntimeException {
  private final Act.Summary by;

  VerdictChanged(Act.Summary by) {
    super("the verdict was changed since by " + by.actor() + " at " + by.at());
    this.by = by;
  }

  /** The latest act on it. */
  public Act.Summary by() {
    return by;
  }
}
