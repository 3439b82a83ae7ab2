package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.wording.Token;

/** What a fact is about. */
public enum FactKind implements Token {
  /** A sentence of a theme's thesis. */
  THESIS,
  /** A company in a theme, with the reason. */
  EXPOSURE,
  RISK,
  FIGURE,
  EVENT,
  /** What a house recommends or expects. */
  VIEW,
  /** What a source says of a stage of a framework. */
  STAGE
}
