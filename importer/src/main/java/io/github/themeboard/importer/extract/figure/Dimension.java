package io.github.themeboard.importer.extract.figure;

/** Which sort of quantity a unit measures. */
enum Dimension {
  PERCENT,
  /** Percentage points: a difference of two percentages. */
  POINTS,
  /** Hundredths of a percent. */
  BASIS,
  MONEY,
  MULTIPLE,
  /** One number to another, as 1:1. */
  RATIO,
  TOKENS,
  POWER,
  ENERGY,
  COMPUTE,
  MASS,
  AREA,
  PHYSICAL,
  DURATION,
  INDEX,
  PARAMETERS,
  COUNT,
  /** A number without a unit, in a place where it means something. */
  BARE
}
