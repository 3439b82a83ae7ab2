package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;

/**
 * A unit as it is printed.
 *
 * @param unit the unit's code in the contract
 * @param factor base units in one of it
 */
record Measured(String unit, BigDecimal factor, Dimension dimension) {
  static final Measured COUNTED = new Measured("count", BigDecimal.ONE, Dimension.COUNT);

  /** Where an index of shares stands. */
  static final Measured LEVEL = new Measured("other", BigDecimal.ONE, Dimension.INDEX);

  static final Measured BARE = new Measured("other", BigDecimal.ONE, Dimension.BARE);
  static final Measured RATIO = new Measured("multiple", BigDecimal.ONE, Dimension.RATIO);

  static final Measured PERCENT = new Measured("percent", BigDecimal.ONE, Dimension.PERCENT);

  boolean money() {
    return dimension == Dimension.MONEY;
  }

  static Measured money(String currency, BigDecimal factor) {
    return new Measured(currency, factor, Dimension.MONEY);
  }
}
