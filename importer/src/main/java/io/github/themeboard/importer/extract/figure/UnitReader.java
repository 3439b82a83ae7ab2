package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the unit at a place behind a number. */
final class UnitReader {
  private static final Measured POINTS = new Measured("percent", BigDecimal.ONE, Dimension.POINTS);

  private final Stretch text;
  private final boolean ofPercent;

  UnitReader(Stretch text, boolean ofPercent) {
    this.text = text;
    this.ofPercent = ofPercent;
  }

  @Nullable Found<Measured> at(int at, Numeral number) {
    Found<Measured> unit = text.find(Units.BEHIND, at);
    if (unit == null) {
      unit = moreOf(at);
    }
    if (unit == null) {
      unit = Pence.at(text, at, number);
    }
    if (unit == null) {
      return null;
    }
    // "19.3 percent, a slip of 2.6 points": points of the percentage before.
    // An index stands at thousands of points.
    boolean points = ofPercent && !number.grouped() && !text.chinese();
    if (unit.meaning().dimension() == Dimension.INDEX && points) {
      return new Found<>(unit.start(), unit.end(), POINTS);
    }
    return UnitGuards.holds(text, number, unit, at > number.end()) ? unit : null;
  }

  /** "1-2 more years". */
  private @Nullable Found<Measured> moreOf(int at) {
    Found<Measured> unit =
        text.lower().startsWith("more ", at) ? text.find(Units.BEHIND, at + 5) : null;
    return unit != null && unit.meaning().dimension() == Dimension.DURATION ? unit : null;
  }

  /** Whether a letter is a scale: next to money, or before tonnes and a blank. */
  boolean letterScale(int at) {
    return letterScale(text, at);
  }

  static boolean letterScale(Stretch text, int at) {
    Found<BigDecimal> letter = text.find(Units.LETTER_SCALES, at);
    if (letter == null) {
      return false;
    }
    int next = text.pastBlanks(letter.end());
    if (thousands(text, at, letter.end())) {
      return true;
    }
    Found<Measured> unit = text.find(Units.BEHIND, next);
    return unit != null
        && (unit.meaning().money()
            || unit.meaning().dimension() == Dimension.PARAMETERS
            || unit.meaning().dimension() == Dimension.MASS && next > letter.end());
  }

  /** "243k vehicles"; "8K displays" are a sort of them. */
  private static boolean thousands(Stretch text, int at, int end) {
    boolean large = text.lower().charAt(at) == 'k' && at >= 2 && text.digit(at - 2);
    int last = text.is(end, ' ') ? text.pastLetters(end + 1) : end;
    return large && last > end + 4 && text.lower().charAt(last - 1) == 's';
  }

  /** Behind a hyphen before a letter, or behind two blanks at most. */
  static int pastBlank(Stretch text, int at) {
    if (text.is(at, '-') && text.letter(at + 1)) {
      return at + 1;
    }
    int i = at;
    while (i < at + 2 && text.is(i, ' ')) {
      i++;
    }
    return i;
  }
}
