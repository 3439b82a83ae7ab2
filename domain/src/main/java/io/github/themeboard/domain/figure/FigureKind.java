package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.wording.Token;

/** What sort of number a figure is. */
public enum FigureKind implements Token {
  /** Compound annual growth rate. */
  CAGR,
  GROWTH,
  SHARE,
  MARGIN,
  AMOUNT,
  COUNT,
  PRICE,
  CAPACITY,
  RATIO,
  DURATION,
  OTHER
}
