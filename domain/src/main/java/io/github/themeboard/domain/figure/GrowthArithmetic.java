package io.github.themeboard.domain.figure;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Checks a stated growth rate against the numbers it is said to join, with interval arithmetic:
 * printed numbers are rounded, so a rate is wrong only if no numbers that round to those printed
 * give it. For a start a, an end b and n years the compound annual growth rate is (b / a)^(1/n) -
 * 1, and plain growth is b / a - 1.
 */
public final class GrowthArithmetic {

  /** What the check found. */
  public sealed interface Finding permits Consistent, Inconsistent, Implied, NoBase {}

  /**
   * The stated rate is possible.
   *
   * @param computed percent, from the printed numbers
   * @param low percent, the least that numbers rounding to the printed ones give; infinite where a
   *     printed number is a limit and leaves it open
   * @param high percent, the most; infinite likewise
   */
  public record Consistent(double computed, double low, double high) implements Finding {}

  /** The stated rate is not possible; parameters as in {@link Consistent}. */
  public record Inconsistent(double computed, double low, double high) implements Finding {}

  /**
   * No start or end is stated, but the rate over its years implies a multiple.
   *
   * @param multiple end divided by start
   * @param years the length of the span
   */
  public record Implied(double multiple, double years) implements Finding {}

  /**
   * No start is stated and nothing follows from the rate alone, or the stated numbers cannot be
   * joined by a rate: different units, a start of nothing or less, no time between them.
   */
  public record NoBase() implements Finding {}

  /** A number with its time. */
  public record Point(Quantity quantity, @Nullable Period period) {}

  private GrowthArithmetic() {}

  /**
   * Checks a rate.
   *
   * @param rate in percent
   * @param compound whether it is a rate per year rather than over the whole span
   * @param period the time the rate speaks of
   * @param base the start, if a fact states it
   * @param end the end, if a fact states it
   */
  public static Finding check(
      Quantity rate,
      boolean compound,
      @Nullable Period period,
      @Nullable Point base,
      @Nullable Point end) {
    OptionalDouble years = years(compound, period, base, end);
    if (years.isEmpty() || years.getAsDouble() <= 0) {
      return new NoBase();
    }
    if (base == null || end == null) {
      return compound ? implied(rate, years.getAsDouble()) : new NoBase();
    }
    return joins(base.quantity(), end.quantity(), compound)
        ? compared(rate, base.quantity(), end.quantity(), compound, years.getAsDouble())
        : new NoBase();
  }

  private static Finding implied(Quantity rate, double years) {
    double perYear = 1 + rate.scaled().doubleValue() / 100;
    return perYear < 0 ? new NoBase() : new Implied(Math.pow(perYear, years), years);
  }

  /** A rate starts above nothing, and a root of a loss is no number. */
  private static boolean joins(Quantity base, Quantity end, boolean compound) {
    boolean positive =
        base.scaled().signum() > 0 && (base.interval().low() > 0 || base.bound() == Bound.AT_MOST);
    return positive && base.unit().equals(end.unit()) && !(compound && end.scaled().signum() < 0);
  }

  private static Finding compared(
      Quantity rate, Quantity base, Quantity end, boolean compound, double years) {
    Interval start = base.interval().notNegative();
    Interval finish = compound ? end.interval().notNegative() : end.interval();
    Interval ratio = finish.over(start);
    double computed = rate(end.scaled().doubleValue() / base.scaled().doubleValue(), years);
    Interval possible = new Interval(rate(ratio.low(), years), rate(ratio.high(), years));
    return possible.meets(rate.interval())
        ? new Consistent(computed, possible.low(), possible.high())
        : new Inconsistent(computed, possible.low(), possible.high());
  }

  private static OptionalDouble years(
      boolean compound, @Nullable Period period, @Nullable Point base, @Nullable Point end) {
    if (!compound) {
      return OptionalDouble.of(1);
    }
    if (base != null && end != null && base.period() != null && end.period() != null) {
      return OptionalDouble.of(base.period().yearsTo(end.period()));
    }
    return period == null ? OptionalDouble.empty() : period.years();
  }

  private static double rate(double ratio, double years) {
    return 100 * (Math.pow(ratio, 1 / years) - 1);
  }
}
