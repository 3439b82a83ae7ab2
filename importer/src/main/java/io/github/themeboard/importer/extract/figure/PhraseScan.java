package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.function.Consumer;

/**
 * Finds all of many phrases in a sentence, from left to right and not overlapping; the longest at a
 * place counts. Two characters tell of nearly every place that nothing begins there.
 */
final class PhraseScan<M> {
  private static final int PLACES = 1 << 13;

  private final Phrases<M> phrases = new Phrases<>();
  private final boolean[] openings = new boolean[PLACES];

  void add(String phrase, M meaning) {
    phrases.add(phrase, meaning);
    String lower = Folding.lower(Folding.fold(phrase));
    openings[place(lower.charAt(0), lower.length() > 1 ? lower.charAt(1) : 0)] = true;
  }

  /** Different characters may share a place: it only tells where to look. */
  private static int place(char first, int second) {
    return (first * 31 + second * 7) & (PLACES - 1);
  }

  void in(String folded, String lower, Span sentence, Consumer<Found<M>> hit) {
    int end = sentence.end();
    int i = sentence.start();
    while (i < end) {
      Found<M> found = opens(lower, i, end) ? phrases.at(folded, lower, i, end) : null;
      if (found == null) {
        i = next(lower, i, end);
      } else {
        hit.accept(found);
        i = found.end();
      }
    }
  }

  private boolean opens(String lower, int at, int end) {
    char first = lower.charAt(at);
    return openings[place(first, 0)]
        || at + 1 < end && openings[place(first, lower.charAt(at + 1))];
  }

  /** Words of letters begin with their first letter only. */
  private static int next(String lower, int at, int end) {
    int i = at + 1;
    if (Folding.latin(lower.charAt(at))) {
      while (i < end && Folding.latin(lower.charAt(i))) {
        i++;
      }
    }
    return i;
  }
}
