package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a cell, or a part of one, as one number. */
final class CellNumberReader {
  private final String folded;
  private final String lower;
  private final int limit;
  private boolean negative;
  private boolean signed;
  private boolean approximate;
  private BigDecimal scale = BigDecimal.ONE;
  private @Nullable Measured unit;
  private boolean rate;
  private int i;

  CellNumberReader(String folded, String lower, int limit) {
    this.folded = folded;
    this.lower = lower;
    this.limit = limit;
  }

  @Nullable CellNumber read(int from) {
    i = from;
    int end = limit;
    while (end > from && footnote(folded.charAt(end - 1))) {
      end--;
    }
    boolean closed = end > from && folded.charAt(end - 1) == ')';
    boolean bracket = closed && folded.charAt(i) == '(';
    int stop = bracket ? end - 1 : end;
    i += bracket ? 1 : 0;
    blanks(stop);
    about(stop);
    int start = i;
    sign(stop);
    currency(stop);
    if (closed && !bracket && i < stop && folded.charAt(i) == '(') {
      // "$(0.21)"
      bracket = true;
      stop = end - 1;
      i++;
    } else if (bracket && !signed) {
      start = from;
    }
    sign(stop);
    if (i >= stop || !Folding.digit(folded.charAt(i))) {
      return null;
    }
    Numeral numeral = Numeral.at(folded, i, stop);
    if (numeral == null) {
      return null;
    }
    i = numeral.end();
    tail(stop);
    BigDecimal max = upper(numeral, stop);
    int last = i;
    blanks(stop);
    if (i != stop) {
      return null;
    }
    // In "(-2.3%)" the sign says it; the brackets are no part of the number.
    boolean inside = bracket && signed;
    return new CellNumber(
        start,
        bracket && !inside ? end : last,
        numeral,
        negative || bracket && !signed,
        signed || bracket,
        approximate,
        max,
        scale,
        unit,
        rate);
  }

  private static boolean footnote(char c) {
    return "*†‡§#¹²³⁴⁵ \u00b0".indexOf(c) >= 0 && c != '°';
  }

  private void blanks(int stop) {
    while (i < stop && folded.charAt(i) == ' ') {
      i++;
    }
  }

  private void about(int stop) {
    for (String word : new String[] {"~", "≈", "约", "近", "超", ">", "<", "≥", "≤", "c.", "ca. "}) {
      if (lower.startsWith(word, i) && i + word.length() < stop) {
        approximate = true;
        i += word.length();
        blanks(stop);
        return;
      }
    }
  }

  private void sign(int stop) {
    while (i < stop && "+-▲▼↑↓".indexOf(folded.charAt(i)) >= 0 && !signed) {
      negative = "-▼↓".indexOf(folded.charAt(i)) >= 0;
      signed = true;
      i++;
      blanks(stop);
    }
  }

  private void currency(int stop) {
    Found<Measured> before = Units.BEFORE.at(folded, lower, i, stop);
    if (before != null) {
      unit = before.meaning();
      i = before.end();
      blanks(stop);
    }
  }

  /** Scale, unit and what money is for, as far as they stand there. */
  private void tail(int stop) {
    int at = i;
    blanks(stop);
    Found<BigDecimal> big = Units.SCALES.at(folded, lower, i, stop);
    Found<Measured> whole = unit == null ? unitAt(stop) : null;
    if (big == null && whole == null) {
      big = Units.LETTER_SCALES.at(folded, lower, i, stop);
    }
    if (big != null && (whole == null || whole.end() <= big.end())) {
      scale = big.meaning();
      i = big.end();
      at = i;
      blanks(stop);
    }
    Found<Measured> behind = unitAt(stop);
    if (behind != null && (unit == null || behind.meaning().unit().equals(unit.unit()))) {
      unit = behind.meaning();
      i = behind.end();
      at = i;
    }
    i = at;
    if (i + 1 < stop
        && folded.charAt(i) == '/'
        && unit != null
        && !Folding.digit(folded.charAt(i + 1))
        && stop - i <= 10) {
      rate = true;
      i = stop;
    }
  }

  private @Nullable Found<Measured> unitAt(int stop) {
    Found<Measured> found = Units.BEHIND.at(folded, lower, i, stop);
    return found != null ? found : Units.CLASSIFIERS.at(folded, lower, i, stop);
  }

  private @Nullable BigDecimal upper(Numeral first, int stop) {
    int at = i;
    blanks(stop);
    int mark = i;
    if (i < stop && "-~—至到".indexOf(folded.charAt(i)) >= 0) {
      i++;
      while (i < stop && "-—".indexOf(folded.charAt(i)) >= 0) {
        i++;
      }
    } else if (lower.startsWith("to ", i)) {
      i += 3;
    }
    boolean joined = i > mark;
    blanks(stop);
    if (joined && i < stop && folded.charAt(i) == '-' && negative) {
      i++;
    }
    Numeral second =
        joined && i < stop && Folding.digit(folded.charAt(i)) ? Numeral.at(folded, i, stop) : null;
    if (second == null || second.value().compareTo(first.value()) <= 0 && !negative) {
      i = at;
      return null;
    }
    i = second.end();
    tail(stop);
    return negative ? second.value().negate() : second.value();
  }
}
