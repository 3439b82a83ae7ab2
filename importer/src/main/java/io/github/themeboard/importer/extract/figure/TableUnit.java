package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A unit that a head, a label or a caption prints for the numbers of a table: "RMB mn", 亿元, %.
 *
 * @param scale what a printed number is multiplied by
 * @param rate whether it is money for one of something: 元/吨
 * @param scaleOnly whether a scale stands alone, as in "(mn)"
 */
record TableUnit(Measured measured, BigDecimal scale, boolean rate, boolean scaleOnly) {
  static final TableUnit PERCENT = of("percent", Dimension.PERCENT);
  static final TableUnit MULTIPLE = of("multiple", Dimension.MULTIPLE);
  static final TableUnit COUNT = new TableUnit(Measured.COUNTED, BigDecimal.ONE, false, false);
  static final TableUnit BARE = new TableUnit(Measured.BARE, BigDecimal.ONE, false, false);

  private static TableUnit of(String unit, Dimension dimension) {
    return new TableUnit(
        new Measured(unit, BigDecimal.ONE, dimension), BigDecimal.ONE, false, false);
  }

  Dimension dimension() {
    return measured.dimension();
  }

  boolean money() {
    return dimension() == Dimension.MONEY;
  }

  /** The same currency for one of it: "RMB mn" over a row of earnings per share. */
  TableUnit single() {
    return new TableUnit(measured, BigDecimal.ONE, rate, false);
  }

  /** The units that a stretch of text prints, in order. */
  static List<TableUnit> in(String folded, String lower, Span text) {
    return new TableUnitReader(folded, lower, text).read();
  }
}
