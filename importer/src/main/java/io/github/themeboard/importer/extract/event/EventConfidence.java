package io.github.themeboard.importer.extract.event;

/**
 * What an event rests on, and how often one of the sort is right in every part: it is a happening;
 * date, companies and certainty are right. In steps, since those judged by hand are few, and below
 * what was measured, since the rules were made with the same texts.
 */
enum EventConfidence {
  /** A year alone, looking back. */
  YEAR_BEHIND(0.7),
  SEVERAL_COMPANIES(0.7),
  EXPECTED(0.7),
  PLANNED_BY_A_COMPANY(0.9),
  PLANNED(0.65),
  WEAK_WORD(0.8),
  COMPANY(0.9),
  /** The company stands before the quote. */
  REFERRED(0.7),
  PUBLIC_BODY(0.8),
  NOBODY_ON_A_DAY(0.65),
  /** Not a third of them was right. */
  NOBODY(0.25);

  private static final double LEAST = 0.3;

  private final double share;

  EventConfidence(double share) {
    this.share = share;
  }

  double share() {
    return share;
  }

  /** What is wrong more often than not helps nobody. */
  boolean printed() {
    return share >= LEAST;
  }
}
