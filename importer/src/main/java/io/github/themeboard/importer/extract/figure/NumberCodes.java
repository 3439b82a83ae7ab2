package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells digits that a letter or a code's hyphen holds on to: NVL72, GPT-4, PD-1, V3.2, 10-K. */
final class NumberCodes {
  private static final Set<String> MEASURES = FigureWords.set("MEASURE");
  private static final Set<String> PREFIXES = FigureWords.set("PREFIX");
  private static final Set<String> CHANGES = FigureWords.set("CHANGE");
  private static final Set<String> MARKETS = FigureWords.set("MARKET");
  private static final int LONGEST_MEASURE = 8;
  private static final int LONGEST_PREFIX = 8;
  private static final int LONGEST_CODE = 12;

  private NumberCodes() {}

  /**
   * @param number the number at the place, if its digits are one
   */
  static boolean code(Stretch text, int at, @Nullable Numeral number) {
    if (at > text.start() && Folding.latin(text.at(at - 1))) {
      return Units.currencyBefore(text, at) == null && !measure(text, at);
    }
    return at - 2 >= text.start() && tied(text, at)
        || number != null && number.end() < text.end() && letterBehind(text, number);
  }

  /** Where the code ends. */
  static int end(Stretch text, int at) {
    int i = at;
    while (text.digit(i) || text.letter(i) || text.is(i, '.') && text.digit(i + 1)) {
      i++;
    }
    return Math.max(i, at + 1);
  }

  private static boolean tied(Stretch text, int at) {
    char before = text.at(at - 1);
    char far = text.at(at - 2);
    if ("-_.'+^".indexOf(before) >= 0) {
      return Folding.latin(far) && !prefix(text, at - 1) && !change(text, at - 1)
          || before != '-' && before != '+' && Folding.digit(far);
    }
    return before == '/' && slashed(text, at - 2) || before == ')' && bracketed(text, at - 2);
  }

  /** "PD-(L)1": a letter in brackets is part of the code. */
  private static boolean bracketed(Stretch text, int at) {
    return at - 2 >= text.start()
        && Folding.latin(text.at(at))
        && text.at(at - 1) == '('
        && (text.at(at - 2) == '-' || Folding.latin(text.at(at - 2)));
  }

  /** "PE25倍", "EPS1.2元": Chinese notes print a measure and its number without a blank. */
  private static boolean measure(Stretch text, int at) {
    return MEASURES.contains(text.folded().substring(word(text, at, at - LONGEST_MEASURE), at));
  }

  /** "mid-2025" and "sub-10" are words with a number, not codes. */
  private static boolean prefix(Stretch text, int hyphen) {
    int word = word(text, hyphen, hyphen - LONGEST_PREFIX);
    return PREFIXES.contains(text.lower().substring(word, hyphen));
  }

  /** "YoY+22%": the sign stands right behind the word for a change. */
  static boolean change(Stretch text, int sign) {
    return CHANGES.contains(text.lower().substring(word(text, sign, sign - LONGEST_PREFIX), sign));
  }

  private static int word(Stretch text, int at, int least) {
    int word = at;
    while (word > text.start() && word > least && Folding.latin(text.at(word - 1))) {
      word--;
    }
    return word;
  }

  /** "A100/800": what stands before the slash is a code. */
  private static boolean slashed(Stretch text, int at) {
    int i = at;
    boolean digit = false;
    while (i > text.start()
        && at - i < LONGEST_CODE
        && (Folding.latin(text.at(i)) || Folding.digit(text.at(i)))) {
      digit |= Folding.digit(text.at(i));
      i--;
    }
    return digit && Folding.latin(text.at(i + 1));
  }

  /** "(2330-TW)", "(6223-TWO)". */
  private static boolean ticker(Stretch text, Numeral number) {
    int at = number.end();
    if (!text.is(at, '-') || number.grouped() || number.length() < 4 || number.decimal()) {
      return false;
    }
    int end = text.pastLetters(at + 1);
    return MARKETS.contains(text.folded().substring(at + 1, Math.max(at + 1, end)))
        && (end >= text.end() || !text.digit(end));
  }

  /** "800G", "950PR", "5G", "3D", "4K": letters behind the digits that are no unit. */
  private static boolean letterBehind(Stretch text, Numeral number) {
    int at = number.end();
    if (text.is(at, '.')) {
      return number.whole() && at + 2 < text.end() && Character.isUpperCase(text.at(at + 1));
    }
    if (!text.letter(at)) {
      return ticker(text, number);
    }
    Found<Measured> unit = text.find(Units.BEHIND, at);
    if (unit != null) {
      return text.digit(unit.end()) || !UnitGuards.holds(text, number, unit, false);
    }
    if (text.find(Units.SCALES, at) != null || Pence.at(text, at, number) != null) {
      return false;
    }
    Found<BigDecimal> letter = text.find(Units.LETTER_SCALES, at);
    // "671B parameters" is a number; "671B" alone is a model.
    return letter == null
        || text.digit(letter.end())
        || Lead.currency(text, number.start()) == null && !UnitReader.letterScale(text, at);
  }
}
