package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.figure.Cue.Sort;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the words that tell what its numbers are.
 *
 * @param folded the whole text
 * @param lower the same in lower case
 * @param cues in order
 */
record SentenceCues(String folded, String lower, int start, int end, List<Cue> cues) {

  /** The words right before a quantity, so many characters of them. */
  String before(Quantity quantity, int length) {
    return lower.substring(Math.max(start, quantity.start() - length), quantity.start());
  }

  /** The words right behind a quantity. */
  String behind(Quantity quantity, int length) {
    return lower.substring(quantity.end(), Math.min(end, quantity.end() + length));
  }

  /** The last cue of some sorts between two places. */
  @Nullable Cue last(int from, int to, Set<Sort> sorts) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.start() < from) {
        return null;
      }
      if (cue.end() <= to && sorts.contains(cue.sort())) {
        return cue;
      }
    }
    return null;
  }

  /** The first cue of some sorts between two places. */
  @Nullable Cue first(int from, int to, Set<Sort> sorts) {
    for (Cue cue : cues) {
      if (cue.start() >= to) {
        return null;
      }
      if (cue.start() >= from && cue.end() <= to && sorts.contains(cue.sort())) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a cue stands so near to a quantity, with no other percentage between. */
  boolean near(Sort sort, Quantity quantity, int reach) {
    for (Cue cue : cues) {
      if (cue.sort() == sort
          && cue.end() >= quantity.start() - reach
          && cue.start() <= quantity.end() + reach
          && !percentBetween(cue, quantity)
          && !partedFrom(quantity, cue)) {
        return true;
      }
    }
    return false;
  }

  /** In Chinese a comma parts the number from what the words behind it speak of. */
  private boolean partedFrom(Quantity quantity, Cue cue) {
    for (int i = quantity.end(); i < cue.start(); i++) {
      if ("，;。".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean percentBetween(Cue cue, Quantity quantity) {
    int to = Math.max(cue.start(), quantity.start());
    for (int i = Math.min(cue.end(), quantity.end()); i < to; i++) {
      if (folded.charAt(i) == '%') {
        return true;
      }
    }
    return false;
  }
}
