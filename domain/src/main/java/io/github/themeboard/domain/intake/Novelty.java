package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.wording.Token;

/** What a candidate is to a board. */
public enum Novelty implements Token {
  /** Nothing on the board says it, or it cannot be told whether something does. */
  NEW,
  /** Something on the board says the same. */
  CONFIRMS,
  /** Something on the board says another value of the same thing at the same time. */
  CONFLICTS
}
