package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases looked for at every place of a line. Most places are passed over by a glance at two
 * characters, and most others by one at four; without that, this is where the time of an import
 * would go.
 */
final class Spotter {
  private static final int BITS = 1 << 14;
  private static final int LONG = 4;

  private final Phrases<Cue> phrases = new Phrases<>();

  /** By their first two characters: the phrases, and those that are too short for a long glance. */
  private final BitSet beginnings = new BitSet(BITS);

  private final BitSet briefs = new BitSet(BITS);

  /** By the first four characters. */
  private final BitSet longBeginnings = new BitSet(BITS);

  void add(String phrase, Cue cue) {
    String folded = Folding.fold(phrase);
    phrases.add(folded, cue);
    int two = two(folded.charAt(0), folded.length() > 1 ? folded.charAt(1) : ' ');
    beginnings.set(two);
    if (folded.length() < LONG) {
      briefs.set(two);
    } else {
      longBeginnings.set(four(two, folded, 0));
    }
  }

  /** The longest phrase that begins at a place. */
  @Nullable Found<Cue> at(String lower, int start, int to) {
    return start + 1 < to && mayBegin(lower, start, to)
        ? phrases.at(lower, lower, start, to)
        : null;
  }

  /** The first phrase in a stretch that begins with a word. */
  @Nullable Found<Cue> first(String lower, int from, int to) {
    boolean inWord = false;
    for (int i = from; i + 1 < to; i++) {
      boolean letter = Folding.latin(lower.charAt(i));
      if (!(letter && inWord) && mayBegin(lower, i, to)) {
        Found<Cue> found = phrases.at(lower, lower, i, to);
        if (found != null) {
          return found;
        }
      }
      inWord = letter;
    }
    return null;
  }

  private boolean mayBegin(String lower, int at, int to) {
    int two = two(lower.charAt(at), lower.charAt(at + 1));
    return beginnings.get(two)
        && (briefs.get(two) || at + LONG <= to && longBeginnings.get(four(two, lower, at)));
  }

  private static int two(char one, char two) {
    return (one * 31 + two * 7) & (BITS - 1);
  }

  private static int four(int two, String phrase, int at) {
    return (two * 961 + phrase.charAt(at + 2) * 31 + phrase.charAt(at + 3) * 7) & (BITS - 1);
  }
}
