package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;

/** The part of a sentence that a number stands in. */
record Clause(int start, int end) {
  /** Further away, a word no longer speaks of the number. */
  private static final int REACH = 120;

  static Clause around(String folded, int from, int to, int sentenceStart, int sentenceEnd) {
    int start = from;
    int least = Math.max(sentenceStart, from - REACH);
    while (start > least && !parts(folded, start - 1)) {
      start--;
    }
    int end = to;
    int most = Math.min(sentenceEnd, to + REACH);
    while (end < most && !parts(folded, end)) {
      end++;
    }
    return new Clause(start, end);
  }

  private static boolean parts(String folded, int at) {
    char c = folded.charAt(at);
    return switch (c) {
      case '，', ';', '；', ':', '(', '（', ')', '）', '。', '|', '\t' -> true;
      case ',' -> at + 1 >= folded.length() || !Folding.digit(folded.charAt(at + 1));
      default -> false;
    };
  }
}
