package io.github.themeboard.importer.text;

/**
 * The ways from state to state of an automaton: a hash table with open addressing, an entry being
 * the state, the character and the next state in one number, looked up in one place.
 */
final class StateTable {
  /** A state is 24 bits of an entry, beside 16 of the character and 24 of the next state. */
  static final int MOST_STATES = 1 << 24;

  /** Told of each way in the table. */
  interface Way {
    void leads(int state, char character, int next);
  }

  private long[] entries = new long[1 << 12];
  private int size;

  /** The state that a character leads to from another, or 0 if there is no such way. */
  int next(int state, char c) {
    long key = ((long) state << 16) | c;
    for (int slot = slot(key); ; slot = (slot + 1) & (entries.length - 1)) {
      long entry = entries[slot];
      if (entry >>> 24 == key) {
        return target(entry);
      }
      if (entry == 0) {
        return 0;
      }
    }
  }

  /** Adds a way that the table does not have. */
  void put(int state, char c, int next) {
    // Two thirds full at most: look-ups stay short, and the table small.
    if (3 * (size + 1) > 2 * entries.length) {
      long[] old = entries;
      entries = new long[old.length * 2];
      for (long entry : old) {
        if (entry != 0) {
          insert(entry);
        }
      }
    }
    insert(((long) state << 40) | ((long) c << 24) | next);
    size++;
  }

  private void insert(long entry) {
    int slot = slot(entry >>> 24);
    while (entries[slot] != 0) {
      slot = (slot + 1) & (entries.length - 1);
    }
    entries[slot] = entry;
  }

  void each(Way way) {
    for (long entry : entries) {
      if (entry != 0) {
        way.leads((int) (entry >>> 40), (char) (entry >>> 24), target(entry));
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (entries.length - 1);
  }

  private static int target(long entry) {
    return (int) entry & (MOST_STATES - 1);
  }
}
