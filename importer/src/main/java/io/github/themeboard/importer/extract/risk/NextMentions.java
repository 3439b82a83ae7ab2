package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Span;
import java.util.Arrays;
import java.util.List;

/** Tells whether stretches of a text hold one of some words; they are asked for in their order. */
final class NextMentions {
  private final String lower;
  private final List<String> words;

  /** Where each word stands next, at or behind the stretch asked for last. */
  private final int[] next;

  NextMentions(String lower, List<String> words) {
    this.lower = lower;
    this.words = words;
    this.next = new int[words.size()];
    Arrays.fill(next, -1);
  }

  boolean in(Span stretch) {
    for (int i = 0; i < next.length; i++) {
      String word = words.get(i);
      if (next[i] < stretch.start()) {
        int found = lower.indexOf(word, stretch.start());
        next[i] = found < 0 ? lower.length() : found;
      }
      if (next[i] + word.length() <= stretch.end()) {
        return true;
      }
    }
    return false;
  }
}
