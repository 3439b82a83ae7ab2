package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;

/** Letters and digits of codes. */
final class CodeText {
  private static final int LONGEST_SYMBOL = 12;

  private CodeText() {}

  static boolean cased(String text, int from, int to) {
    int small = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        small++;
      }
    }
    // ERICb.ST: the class of a share is the only small letter in a symbol.
    return small == 0 || small == 1 && Character.isLowerCase(text.charAt(to - 1)) && to - from > 3;
  }

  static boolean capitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return to > from;
  }

  static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.digit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  static String upper(String text, int from, int to) {
    char[] upper = new char[to - from];
    for (int i = 0; i < upper.length; i++) {
      upper[i] = Character.toUpperCase(text.charAt(from + i));
    }
    return new String(upper);
  }

  static int skipSpaces(String text, int at, int limit) {
    int i = at;
    while (i < limit && i < at + 3 && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  /** The end of a run of letters and digits; at least one character on. */
  static int wordEnd(String text, int at, int limit) {
    int i = at;
    while (i < limit && wordly(text.charAt(i))) {
      i++;
    }
    return i == at && at < limit && !wordly(text.charAt(at)) && text.charAt(at) != ' ' ? at + 1 : i;
  }

  /** The end of a symbol: BRK.B, NOVO-B. */
  static int symbolEnd(String text, int at, int limit) {
    int i = at;
    while (i < limit && i < at + LONGEST_SYMBOL && wordly(text.charAt(i))) {
      i++;
    }
    if (i > at
        && i + 1 < limit
        && (text.charAt(i) == '.' || text.charAt(i) == '-')
        && (text.charAt(i + 1) == 'A' || text.charAt(i + 1) == 'B')
        && !wordly(charAt(text, i + 2))
        && !digits(text, at, i)) {
      i += 2;
    }
    return i;
  }
}
