package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases looked for at every place of a line. Most places are passed over by a glance at two
 * characters; without that, this is where the time of an import would go.
 */
final class Spotter {
  private static final int BITS = 1 << 14;

  private final Phrases<Cue> phrases = new Phrases<>();
  private final BitSet beginnings = new BitSet(BITS);

  void add(String phrase, Cue cue) {
    String folded = Folding.fold(phrase);
    phrases.add(folded, cue);
    beginnings.set(beginning(folded.charAt(0), folded.length() > 1 ? folded.charAt(1) : ' '));
  }

  /** The longest phrase that begins at a place. */
  @Nullable Found<Cue> at(String lower, int start, int to) {
    return start + 1 < to && beginnings.get(beginning(lower.charAt(start), lower.charAt(start + 1)))
        ? phrases.at(lower, lower, start, to)
        : null;
  }

  /** The first phrase in a stretch that begins with a word. */
  @Nullable Found<Cue> first(String lower, int from, int to) {
    char before = ' ';
    for (int i = from; i + 1 < to; i++) {
      char c = lower.charAt(i);
      if (beginnings.get(beginning(c, lower.charAt(i + 1)))
          && !(Folding.latin(c) && Folding.latin(before))) {
        Found<Cue> found = phrases.at(lower, lower, i, to);
        if (found != null) {
          return found;
        }
      }
      before = c;
    }
    return null;
  }

  private static int beginning(char one, char two) {
    return (one * 31 + two * 7) & (BITS - 1);
  }
}
