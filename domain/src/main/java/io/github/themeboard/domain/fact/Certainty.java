package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.wording.Token;

/** How sure a statement is of itself, from its wording; strongest first. */
public enum Certainty implements Token {
  /** It has happened, or has been measured. */
  REALISED,
  /** Those who will do it have said so. */
  ANNOUNCED,
  /** Somebody reports that others do or plan it. */
  REPORTED,
  /** An expectation with a measure or a date. */
  FORECAST,
  /** A judgement. */
  OPINION
}
