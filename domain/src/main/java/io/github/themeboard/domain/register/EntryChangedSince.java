package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;

/** What is to be taken back was changed again later. */
public class EntryChangedSince extends RuntimeException {
  private final Act.Summary by;

  EntryChangedSince(Act.Summary by) {
    super("changed since by " + by.actor() + " at " + by.at());
    this.by = by;
  }

  /** The latest act on it. */
  public Act.Summary by() {
    return by;
  }
}
