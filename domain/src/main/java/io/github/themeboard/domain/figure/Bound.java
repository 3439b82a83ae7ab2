package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.wording.Token;

/** A limit instead of a value. */
public enum Bound implements Token {
  AT_LEAST,
  AT_MOST
}
