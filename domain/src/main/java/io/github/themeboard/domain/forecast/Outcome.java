package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.wording.Token;

/** What became of a forecast. */
public enum Outcome implements Token {
  CAME_TRUE,
  /** The direction or the time was right and the rest was not. */
  PARTLY,
  FAILED,
  /** Nobody can tell: it was too vague, or nothing was measured. */
  UNJUDGEABLE
}
