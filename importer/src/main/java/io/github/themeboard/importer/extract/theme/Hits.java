package io.github.themeboard.importer.extract.theme;

import java.util.Arrays;

/**
 * The places where phrases stand. Each is one number that sorts as the rules look at them: by its
 * start, then the longest first, then by kind. A text of many megabytes has millions of them.
 */
final class Hits {
  /** What a phrase does. */
  enum Kind {
    /** The name of a house: no term that begins inside it counts. */
    NAME,
    /** A longer phrase in which a term means something else. */
    GUARD,
    TERM
  }

  /** Takes the terms that count, from left to right. */
  interface Taker {
    void take(int term, int start, int end);
  }

  private static final int TERM_BITS = 20;
  private static final int KIND_BITS = 2;
  private static final int LENGTH_BITS = 8;

  /** So many terms fit into a place. */
  static final int MOST_TERMS = 1 << TERM_BITS;

  private static final int MOST_LENGTH = (1 << LENGTH_BITS) - 1;

  private long[] places = new long[64];
  private int size;

  void add(int start, int end, Kind kind, int term) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    long place = start;
    place = place << LENGTH_BITS | (MOST_LENGTH - (end - start));
    place = place << KIND_BITS | kind.ordinal();
    places[size++] = place << TERM_BITS | term;
  }

  /**
   * Gives the terms that count: of those of one theme that overlap, the one that begins first, and
   * of those that begin together the longest. Terms of different themes may overlap.
   */
  void choose(TermIndex index, int themes, Taker taker) {
    Arrays.sort(places, 0, size);
    int nameEnd = 0;
    int[] guardEnds = new int[index.size()];
    int[] takenEnds = new int[themes];
    for (int i = 0; i < size; i++) {
      long place = places[i];
      int term = (int) (place & (MOST_TERMS - 1));
      int kind = (int) (place >> TERM_BITS) & ((1 << KIND_BITS) - 1);
      int length = MOST_LENGTH - ((int) (place >> (TERM_BITS + KIND_BITS)) & MOST_LENGTH);
      int start = (int) (place >> (TERM_BITS + KIND_BITS + LENGTH_BITS));
      int end = start + length;
      if (kind == Kind.NAME.ordinal()) {
        nameEnd = Math.max(nameEnd, end);
      } else if (kind == Kind.GUARD.ordinal()) {
        // What begins later or here and ends before lies inside: guards come before their terms.
        guardEnds[term] = Math.max(guardEnds[term], end);
      } else if (start >= nameEnd
          && end > guardEnds[term]
          && start >= takenEnds[index.theme(term)]) {
        takenEnds[index.theme(term)] = end;
        taker.take(term, start, end);
      }
    }
  }
}
