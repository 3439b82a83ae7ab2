package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import org.jspecify.annotations.Nullable;

/** Tells from the words before a number whether it is a limit. */
final class LimitWords {
  private static final int NEAR = 24;
  private static final Phrases<Bound> WORDS = new Phrases<>();

  static {
    WordFile file = WordFile.bundled("/compare/limit-words.txt");
    file.section("at-least").forEach(word -> WORDS.add(word, Bound.AT_LEAST));
    file.section("at-most").forEach(word -> WORDS.add(word, Bound.AT_MOST));
  }

  private LimitWords() {}

  /** The limit that the text before a quote, or the quote's own beginning, sets. */
  static @Nullable Bound of(String text, Span quote) {
    int from = Math.max(0, quote.start() - NEAR);
    String near = Folding.fold(text.substring(from, quote.end()));
    String lower = Folding.lower(near);
    int number = quote.start() - from;
    while (number < near.length() && !Folding.digit(near.charAt(number))) {
      number++;
    }
    int end = Math.min(number, near.length());
    while (end > 0
        && !Folding.latin(near.charAt(end - 1))
        && !Folding.ideograph(near.charAt(end - 1))) {
      end--;
    }
    // The currency may stand between: "more than RMB 3 billion".
    Phrases.Found<Bound> found = WORDS.before(near, lower, end, 0);
    if (found == null && number > 0) {
      int gap = quote.start() - from;
      while (gap > 0 && near.charAt(gap - 1) == ' ') {
        gap--;
      }
      found = WORDS.before(near, lower, gap, 0);
    }
    return found == null ? null : found.meaning();
  }
}
