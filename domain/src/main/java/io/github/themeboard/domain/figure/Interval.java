package io.github.themeboard.domain.figure;

/** An interval of real numbers with its ends; an infinite end means that it has none there. */
record Interval(double low, double high) {

  boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }

  double width() {
    return high - low;
  }

  /** The part that is not negative. */
  Interval notNegative() {
    return new Interval(Math.max(0, low), Math.max(0, high));
  }

  /** Every quotient of a number of this interval and one of an interval without negative ones. */
  Interval over(Interval divisor) {
    return new Interval(
        quotient(low, low < 0 ? divisor.low : divisor.high),
        quotient(high, high < 0 ? divisor.high : divisor.low));
  }

  private static double quotient(double dividend, double divisor) {
    return dividend == 0 ? 0 : dividend / divisor;
  }
}
