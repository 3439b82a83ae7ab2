package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number and belongs to it.
 *
 * @param known whether a unit was printed
 * @param bare whether it is known only from the currency before it
 * @param rate what money is for one of
 * @param rest a smaller part printed behind the scale, counted in it: 0.2 for "1亿2000万"
 */
record Tail(
    int end,
    BigDecimal scale,
    Measured measured,
    boolean known,
    boolean bare,
    boolean approximate,
    @Nullable String rate,
    BigDecimal rest) {

  static Tail unit(
      int end, BigDecimal scale, Measured measured, boolean approximate, @Nullable String rate) {
    return new Tail(end, scale, measured, true, false, approximate, rate, BigDecimal.ZERO);
  }

  /** Only the currency before the number says what it is. */
  static Tail ofCurrency(
      int end, BigDecimal scale, Measured money, boolean approximate, @Nullable String rate) {
    return new Tail(end, scale, money, true, true, approximate, rate, BigDecimal.ZERO);
  }

  static Tail none(int end, BigDecimal scale, boolean approximate) {
    return new Tail(end, scale, Measured.COUNTED, false, false, approximate, null, BigDecimal.ZERO);
  }

  Tail and(BigDecimal part) {
    return new Tail(end, scale, measured, known, bare, approximate, rate, part);
  }

  Tail past(int to) {
    return new Tail(to, scale, measured, known, bare, approximate, rate, rest);
  }

  Tail counting() {
    return unit(end, scale, Measured.COUNTED, approximate, rate);
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  boolean of(Dimension dimension) {
    return measured.dimension() == dimension;
  }
}
