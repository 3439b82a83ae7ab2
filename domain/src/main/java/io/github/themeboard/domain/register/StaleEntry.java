package io.github.themeboard.domain.register;

import io.github.themeboard.domain.fact.Act;

/** Somebody changed an entry of the register after a person had opened its form. */
public class StaleEntry extends RuntimeException {
  private final Act.Summary by;
  private final String seen;
  private final String now;
  private final long edition;

  StaleEntry(Act.Summary by, String seen, String now, long edition) {
    super("changed since by " + by.actor() + " at " + by.at());
    this.by = by;
    this.seen = seen;
    this.now = now;
    this.edition = edition;
  }

  /** The latest act on it. */
  public Act.Summary by() {
    return by;
  }

  /** What the person saw, as the log of changes writes it. */
  public String seen() {
    return seen;
  }

  /** What stands, as the log of changes writes it. */
  public String now() {
    return now;
  }

  /** The edition that stands. */
  public long edition() {
    return edition;
  }
}
