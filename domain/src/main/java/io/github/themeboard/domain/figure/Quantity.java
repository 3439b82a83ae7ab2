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
  /** How far from the printed number "about" may lead, as a share of it. */
  private static final String ABOUT = "0.05";

  /** {@link #leeway} of a row {@code f} of figures in SQL: its lower end. */
  public static final String LOW = sql("f.value", "AT_MOST", "-");

  /** {@link #leeway} of a row {@code f} of figures in SQL: its upper end. */
  public static final String HIGH = sql("coalesce(f.value_max, f.value)", "AT_LEAST", "+");

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
   * Every number that a source means to allow, in base units: a range to its ends, a limit without
   * an end, "about" up to five percent to either side. Unlike {@link #interval}, what is printed
   * without a doubt is taken at its word.
   */
  Interval leeway() {
    BigDecimal doubt = approximate ? new BigDecimal(ABOUT) : BigDecimal.ZERO;
    return new Interval(
        bound == Bound.AT_MOST
            ? Double.NEGATIVE_INFINITY
            : scaled().subtract(scaled().abs().multiply(doubt)).doubleValue(),
        bound == Bound.AT_LEAST
            ? Double.POSITIVE_INFINITY
            : scaledMax().add(scaledMax().abs().multiply(doubt)).doubleValue());
  }

  private static String sql(String printed, String open, String sign) {
    String scaled = "%s * power(cast(10 as numeric), f.magnitude)".formatted(printed);
    return """
    cast(case when f.bound = '%2$s' then cast('%3$sInfinity' as numeric)
              else %1$s %3$s case when f.approximate then abs(%1$s) * %4$s else 0 end
         end as double precision)"""
        .formatted(scaled, open, sign, ABOUT);
  }

  /** Whether both may be true of one thing: the same unit, and some number that both allow. */
  public boolean compatibleWith(Quantity other) {
    return unit.equals(other.unit) && leeway().meets(other.leeway());
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
