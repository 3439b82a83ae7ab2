package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;

/**
 * How often a figure of a sort turned out right in every part (value, unit, kind and period) on the
 * labelled texts, rounded; measured again whenever the rules change.
 */
final class Confidence {
  private Confidence() {}

  static double of(FigureKind kind, Timed.Ground ground) {
    return switch (ground) {
      case ORDERED -> 0.97;
      case CLAUSE -> 0.92;
      case BEHIND -> 0.9;
      case SENTENCE -> kind == FigureKind.GROWTH || kind == FigureKind.MARGIN ? 0.93 : 0.82;
      case INHERITED -> 0.76;
      case COMPARED, NOT_ITS_OWN -> 0.74;
      case LATER -> 0.6;
      case UNTIMED -> untimed(kind);
    };
  }

  /** A length of time or a price seldom has a period; an amount without one has lost it. */
  private static double untimed(FigureKind kind) {
    return switch (kind) {
      case DURATION -> 0.97;
      case PRICE -> 0.93;
      case CAPACITY, RATIO -> 0.86;
      case SHARE -> 0.81;
      case AMOUNT -> 0.68;
      default -> 0.74;
    };
  }
}
