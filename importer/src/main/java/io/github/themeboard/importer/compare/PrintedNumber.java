package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed, or a range of two, in base units.
 *
 * @param low the value, or the lower end of a range
 * @param high the same value, or the upper end
 * @param half of the last printed digit: a printed number is rounded by so much at most
 * @param approximate whether it is told as about so much
 * @param bound whether it is a limit rather than a value
 */
record PrintedNumber(
    BigDecimal low, BigDecimal high, BigDecimal half, boolean approximate, @Nullable Bound bound) {
  /** How far apart two numbers may be if one of them is told as "about". */
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  /** Two values of one thing are not so far apart; such a pair is of two things. */
  private static final BigDecimal INCREDIBLE = BigDecimal.TEN;

  /** How two printed numbers relate. */
  enum Relation {
    SAME,
    DIFFERENT,
    /** They neither say the same nor contradict each other. */
    UNCLEAR
  }

  static PrintedNumber of(Quantity quantity) {
    return new PrintedNumber(
        quantity.scaled(),
        quantity.scaledMax(),
        half(quantity.value(), BigDecimal.ONE.scaleByPowerOfTen(quantity.magnitude())),
        quantity.approximate(),
        quantity.bound());
  }

  /** A candidate's number; what limits it stands before it, outside the quote. */
  static PrintedNumber of(FigureCandidate figure, @Nullable Bound bound) {
    BigDecimal max = figure.scaledMax();
    BigDecimal factor =
        figure.value().signum() == 0
            ? BigDecimal.ONE
            : figure.scaled().divide(figure.value(), MathContext.DECIMAL64).abs();
    return new PrintedNumber(
        max == null ? figure.scaled() : figure.scaled().min(max),
        max == null ? figure.scaled() : figure.scaled().max(max),
        half(figure.value(), factor),
        figure.approximate(),
        bound);
  }

  private static BigDecimal half(BigDecimal printed, BigDecimal factor) {
    return BigDecimal.valueOf(5, Math.max(0, printed.scale()) + 1).multiply(factor);
  }

  private boolean range() {
    return low.compareTo(high) < 0;
  }

  /** Digits that are not zeros at the end: 150 has two. A coincidence of two digits is nothing. */
  int digits() {
    return low.signum() == 0 ? 1 : low.stripTrailingZeros().precision();
  }

  /** Compares two numbers of one unit. */
  Relation to(PrintedNumber other) {
    if (range() || other.range()) {
      return ranges(other);
    }
    BigDecimal apart = low.subtract(other.low).abs();
    BigDecimal larger = low.abs().max(other.low.abs());
    boolean close = apart.compareTo(larger.multiply(ABOUT)) <= 0;
    boolean rounded = apart.compareTo(half.max(other.half)) <= 0;
    if (close && (rounded || approximate || other.approximate)) {
      return Relation.SAME;
    }
    // "1 trillion" may be anything from half of it to one and a half: it says too little.
    return rounded || allows(other.low) || other.allows(low) || incredible(other)
        ? Relation.UNCLEAR
        : Relation.DIFFERENT;
  }

  private Relation ranges(PrintedNumber other) {
    if (holds(other) || other.holds(this)) {
      return Relation.SAME;
    }
    boolean meet = low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    return meet
            || approximate
            || other.approximate
            || bound != null
            || other.bound != null
            || incredible(other)
        ? Relation.UNCLEAR
        : Relation.DIFFERENT;
  }

  private boolean holds(PrintedNumber other) {
    return low.subtract(half).compareTo(other.low) <= 0
        && other.high.compareTo(high.add(half)) <= 0;
  }

  /** Whether a limit leaves a value open; a number that is no limit leaves none. */
  private boolean allows(BigDecimal value) {
    if (bound == null) {
      return false;
    }
    return bound == Bound.AT_LEAST ? value.compareTo(low) >= 0 : value.compareTo(low) <= 0;
  }

  private boolean incredible(PrintedNumber other) {
    boolean signs = low.signum() * other.low.signum() <= 0;
    BigDecimal larger = low.abs().max(other.low.abs());
    BigDecimal smaller = low.abs().min(other.low.abs());
    return signs || larger.compareTo(smaller.multiply(INCREDIBLE)) > 0;
  }

  /** The number in words: "about 149.6 billion CNY". */
  String inWords(String unit) {
    String words = scaled(low) + (range() ? " to " + scaled(high) : "") + named(unit);
    String limit = bound == null ? "" : bound == Bound.AT_LEAST ? "at least " : "at most ";
    return limit + (approximate && bound == null ? "about " : "") + words;
  }

  private static String named(String unit) {
    return switch (unit) {
      case "percent" -> "%";
      case "count", "other" -> "";
      case "multiple" -> " times";
      default -> " " + unit;
    };
  }

  private static String scaled(BigDecimal value) {
    BigDecimal size = value.abs();
    for (int power = 12; power >= 6; power -= 3) {
      if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) >= 0) {
        String word = power == 12 ? " trillion" : power == 9 ? " billion" : " million";
        return plain(value.scaleByPowerOfTen(-power)) + word;
      }
    }
    return plain(value);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
