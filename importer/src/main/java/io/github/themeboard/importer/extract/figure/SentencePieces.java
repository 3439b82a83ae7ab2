package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps reading linear: the numbers of a sentence look at each other. */
final class SentencePieces {
  private static final int LONGEST = 1_500;

  private SentencePieces() {}

  /** What nobody would call a sentence is read in pieces: each number looks at all the others. */
  static List<Span> of(String folded, Span sentence) {
    if (sentence.end() - sentence.start() <= LONGEST) {
      return List.of(sentence);
    }
    List<Span> pieces = new ArrayList<>();
    int from = sentence.start();
    while (from < sentence.end()) {
      int to = Math.min(sentence.end(), from + LONGEST);
      int cut = to;
      while (to < sentence.end() && cut > from + LONGEST / 2 && !parts(folded, cut - 1)) {
        cut--;
      }
      to = cut > from + LONGEST / 2 ? cut : to;
      pieces.add(new Span(from, to));
      from = to;
    }
    return pieces;
  }

  private static boolean parts(String folded, int at) {
    return " ，,、;\t|".indexOf(folded.charAt(at)) >= 0;
  }
}
