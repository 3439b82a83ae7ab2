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
      return null;
    }
    // "19.3 percent, a slip of 2.6 points": points of the percentage before.
    if (unit.meaning().dimension() == Dimension.INDEX && !text.chinese() && ofPercent) {
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
    Found<Measured> unit = text.find(Units.BEHIND, next);
    return unit != null
        && (unit.meaning().money()
            || unit.meaning().dimension() == Dimension.PARAMETERS
            || unit.meaning().dimension() == Dimension.MASS && next > letter.end());
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
