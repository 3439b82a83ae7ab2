package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Span;
import java.util.List;

/** Tells a sentence that opens a report on results, so that its period holds for the article. */
final class Reports {
  private static final List<String> WORDS = FigureWords.list("REPORT");

  /** The opening sentence is not longer than this. */
  private static final int LONGEST = 400;

  private Reports() {}

  static boolean speaksOfResults(String lower, Span sentence) {
    String words =
        lower.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST));
    for (String word : WORDS) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
