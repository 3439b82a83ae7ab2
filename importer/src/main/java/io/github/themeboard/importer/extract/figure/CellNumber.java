package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell, or a part of one, that holds a number and nothing else.
 *
 * @param start first character of the quote: bracket, sign or currency
 * @param end behind number and unit, and behind the bracket that makes it negative
 * @param scale the scale printed in the cell, one if none is
 * @param unit the unit printed in the cell
 * @param rate whether the unit goes on with what the money is for: "元/吨"
 */
record CellNumber(
    int start,
    int end,
    Numeral numeral,
    boolean negative,
    boolean signed,
    boolean approximate,
    @Nullable BigDecimal max,
    BigDecimal scale,
    @Nullable Measured unit,
    boolean rate) {

  BigDecimal value() {
    return negative ? numeral.value().negate() : numeral.value();
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** A whole number that is more likely a code than an amount when nothing tells its unit. */
  boolean codeLike() {
    return unit == null
        && numeral.whole()
        && !numeral.grouped()
        && (numeral.length() >= 5 || zeroed());
  }

  private boolean zeroed() {
    return numeral.length() > numeral.value().toPlainString().length();
  }

  /** Reads a stretch as one number; nothing if anything else stands in it. */
  static @Nullable CellNumber at(String folded, String lower, int from, int to) {
    return new CellNumberReader(folded, lower, to).read(from);
  }
}
