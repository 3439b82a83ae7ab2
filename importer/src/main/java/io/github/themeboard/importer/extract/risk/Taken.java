package io.github.themeboard.importer.extract.risk;

/** What a list of risks makes of a line below it. */
enum Taken {
  /** The line is its own, and more may follow. */
  GOES_ON,
  /** The line is its last one. */
  ENDS_WITH,
  /** The line belongs to something else. */
  ENDS_BEFORE
}
