package io.github.themeboard.domain.review;

import io.github.themeboard.domain.wording.Token;

/** What a decision made of a candidate. */
public enum Made implements Token {
  /** A fact of its own. */
  FACT,
  /** One more source of a fact that the board had. */
  CONFIRMATION,
  /** A fact beside another one that says something else. */
  CONFLICT,
  /** The article counts as one about a theme. */
  THEME,
  /** A company, in no theme yet. */
  COMPANY,
  NOTHING
}
