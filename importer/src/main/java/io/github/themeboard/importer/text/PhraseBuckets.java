package io.github.themeboard.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases filed by two neighbouring characters of theirs. Texts are asked at every character, and
 * nearly always there is nothing: by one character alone there would be dozens of phrases to try.
 */
final class PhraseBuckets<M> {
  /** In place of the second character of a phrase that has only one. */
  static final char ALONE = 0;

  /** So many places for each phrase: one look tells that a place is empty. */
  private static final int ROOM = 8;

  private static final int FEWEST = 64;

  /** A phrase and the one to try after it. */
  static final class Filed<M> {
    final String phrase;
    final boolean anyCase;
    final M meaning;
    private final int key;
    private @Nullable Filed<M> next;

    private Filed(int key, String phrase, boolean anyCase, M meaning) {
      this.key = key;
      this.phrase = phrase;
      this.anyCase = anyCase;
      this.meaning = meaning;
    }

    /** The next phrase that is filed under the same characters. */
    @Nullable Filed<M> next() {
      return next;
    }
  }

  private final boolean lastAddedFirst;

  /** An open hash table: the two characters, and beside them the number of the phrase, from 1. */
  private int[] keys = new int[FEWEST];

  private int[] numbers = new int[FEWEST];

  /** A bit for each place where a key belongs: most looks end here, in a few cache lines. */
  private long[] marks = new long[FEWEST / Long.SIZE];

  private final List<Filed<M>> firsts = new ArrayList<>();

  /**
   * @param lastAddedFirst of phrases of one length, whether the last one added is tried first
   */
  PhraseBuckets(boolean lastAddedFirst) {
    this.lastAddedFirst = lastAddedFirst;
  }

  /** The longest phrase that is filed under two characters; the others follow. */
  @Nullable Filed<M> first(char one, char two) {
    int key = one << 16 | two;
    int home = home(key);
    if ((marks[home >>> 6] & 1L << home) == 0) {
      return null;
    }
    int slot = slot(key);
    return numbers[slot] == 0 ? null : firsts.get(numbers[slot] - 1);
  }

  void add(char one, char two, String phrase, boolean anyCase, M meaning) {
    Filed<M> filed = new Filed<>(one << 16 | two, phrase, anyCase, meaning);
    int slot = slot(filed.key);
    if (numbers[slot] != 0) {
      int first = numbers[slot] - 1;
      firsts.set(first, inserted(firsts.get(first), filed));
      return;
    }
    firsts.add(filed);
    file(slot, filed.key, firsts.size());
    if (firsts.size() * ROOM > keys.length) {
      keys = new int[keys.length * 2];
      numbers = new int[keys.length];
      marks = new long[keys.length / Long.SIZE];
      for (int i = 0; i < firsts.size(); i++) {
        file(slot(firsts.get(i).key), firsts.get(i).key, i + 1);
      }
    }
  }

  private void file(int slot, int key, int number) {
    keys[slot] = key;
    numbers[slot] = number;
    int home = home(key);
    marks[home >>> 6] |= 1L << home;
  }

  /** The first of a chain into which a phrase was put by its length. */
  private Filed<M> inserted(Filed<M> first, Filed<M> added) {
    if (precedes(added, first)) {
      added.next = first;
      return added;
    }
    Filed<M> before = first;
    Filed<M> after = first.next;
    while (after != null && !precedes(added, after)) {
      before = after;
      after = after.next;
    }
    added.next = after;
    before.next = added;
    return first;
  }

  private boolean precedes(Filed<M> added, Filed<M> other) {
    int longer = added.phrase.length() - other.phrase.length();
    return longer > 0 || longer == 0 && lastAddedFirst;
  }

  /** Where a key stands, or will. */
  private int slot(int key) {
    int slot = home(key);
    while (keys[slot] != key && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private int home(int key) {
    return (key * 0x9E3779B1 >>> 12) & (keys.length - 1);
  }
}
