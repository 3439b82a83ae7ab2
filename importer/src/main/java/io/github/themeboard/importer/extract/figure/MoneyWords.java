package io.github.themeboard.importer.extract.figure;

import java.util.List;

/** Chinese notes write "营收120亿" and leave the currency out. */
final class MoneyWords {
  private static final List<String> WORDS = FigureWords.list("MONEY");

  private MoneyWords() {}

  static boolean near(String lower, int start, int at) {
    String left = lower.substring(Math.max(start, at - 16), at);
    for (String word : WORDS) {
      if (left.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
