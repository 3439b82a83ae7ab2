package io.github.themeboard.importer.extract.time;

import io.github.themeboard.importer.text.Folding;

/** The digits at a place. */
final class Digits {
  /** No time has more digits in a row than four; this tells that there are more. */
  private static final int MOST = 6;

  private Digits() {}

  static int end(String text, int at, int limit) {
    int end = at;
    int most = Math.min(limit, at + MOST);
    while (end < most && Folding.digit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
