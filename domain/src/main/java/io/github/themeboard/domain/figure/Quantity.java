package io.github.themeboard.domain.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source prints it. Its trailing zeros and its magnitude are kept, because they say
 * how it was rounded: 11.3 billion lies between 11.25 and 11.35 billion.
 *
 * @param value as printed
 * @param max the upper end of a range, as printed; null for a single value
 * @param magnitude power of ten that the printed value is multiplied by: 9 for billion, 8 for 亿
 * @param approximate whether the source says "about"
 * @param bound whether the source gives a limit ("over 90%") rather than a value
 */
public record Quantity(
    BigDecimal value,
    @Nullable BigDecimal max,
    int magnitude,
    Unit unit,
    boolean approximate,
    @Nullable Bound bound) {

  public Quantity {
    if (max != null && max.compareTo(value) < 0) {
      throw new IllegalArgumentException("a range goes upwards, not from " + value + " to " + max);
    }
  }

  /** The value in base units: 160 billion yuan is 160000000000. */
  public BigDecimal scaled() {
    return value.scaleByPowerOfTen(magnitude);
  }

  /** The upper end in base units, or the value where there is no range. */
  public BigDecimal scaledMax() {
    BigDecimal upper = max;
    return (upper == null ? value : upper).scaleByPowerOfTen(magnitude);
  }

  /** Every number that the printed one may stand for, in base units; open where it is a limit. */
  Interval interval() {
    return new Interval(
        bound == Bound.AT_MOST
            ? Double.NEGATIVE_INFINITY
            : scaled().subtract(halfUnit(value)).doubleValue(),
        bound == Bound.AT_LEAST
            ? Double.POSITIVE_INFINITY
            : scaledMax().add(halfUnit(max == null ? value : max)).doubleValue());
  }

  /**
   * Half of the last printed digit; of an approximate number, half of its last digit that is not
   * zero.
   */
  private BigDecimal halfUnit(BigDecimal printed) {
    int scale = approximate ? printed.stripTrailingZeros().scale() : printed.scale();
    return BigDecimal.valueOf(5, scale + 1).scaleByPowerOfTen(magnitude);
  }

  /**
   * The same quantity from either side: equal value, range, unit and limit, however it is written.
   */
  public boolean agreesWith(Quantity other) {
    return unit.equals(other.unit)
        && bound == other.bound
        && scaled().compareTo(other.scaled()) == 0
        && scaledMax().compareTo(other.scaledMax()) == 0;
  }
}
