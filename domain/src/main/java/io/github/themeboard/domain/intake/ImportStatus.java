package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.wording.Token;

/** How far an import, or one item of it, is. */
public enum ImportStatus implements Token {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** Whether nothing more happens by itself. */
  public boolean over() {
    return this != QUEUED && this != RUNNING;
  }
}
