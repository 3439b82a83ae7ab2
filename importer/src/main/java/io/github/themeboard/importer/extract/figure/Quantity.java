package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is counted in, as it is printed.
 *
 * @param start first character of the quote: sign or currency
 * @param end behind unit and currency
 * @param value as printed, with its sign
 * @param max the upper end of a range
 * @param scale what the printed value is multiplied by to reach base units
 * @param approximate about, nearly, more than
 * @param rate what a price is for ("吨", "ton"), if it is one
 * @param list which of how many numbers that share one unit, counted from zero, or -1
 */
record Quantity(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal max,
    BigDecimal scale,
    Measured measured,
    boolean approximate,
    boolean signed,
    @Nullable String rate,
    int list,
    int listSize) {

  static Quantity of(int start, int end, BigDecimal value, Measured measured) {
    return new Quantity(
        start, end, value, null, BigDecimal.ONE, measured, false, false, null, -1, 0);
  }

  /** A number with what stands around it. */
  static Quantity of(Lead lead, BigDecimal value, Tail tail) {
    return new Quantity(
        lead.start(),
        tail.end(),
        value,
        null,
        tail.scale(),
        tail.measured(),
        lead.approximate() || tail.approximate(),
        lead.signed(),
        tail.rate(),
        -1,
        0);
  }

  Quantity upTo(BigDecimal upper) {
    return new Quantity(
        start, end, value, upper, scale, measured, approximate, signed, rate, list, listSize);
  }

  Quantity about(boolean about) {
    return about == approximate
        ? this
        : new Quantity(
            start, end, value, max, scale, measured, about, signed, rate, list, listSize);
  }

  Quantity listed(int index, int size) {
    return new Quantity(
        start, end, value, max, scale, measured, approximate, signed, rate, index, size);
  }

  Quantity measuredIn(Measured other) {
    return new Quantity(
        start, end, value, max, scale, other, approximate, signed, rate, list, listSize);
  }

  Dimension dimension() {
    return measured.dimension();
  }

  BigDecimal scaled() {
    return base(value);
  }

  @Nullable BigDecimal scaledMax() {
    return max == null ? null : base(max);
  }

  private BigDecimal base(BigDecimal printed) {
    BigDecimal base = printed.multiply(scale).multiply(measured.factor()).stripTrailingZeros();
    return base.scale() < 0 ? base.setScale(0) : base;
  }
}
