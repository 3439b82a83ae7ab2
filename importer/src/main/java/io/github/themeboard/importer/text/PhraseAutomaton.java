package io.github.themeboard.importer.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds every one of many phrases in one pass over a text (Aho and Corasick, 1975).
 *
 * <p>Our own, because of what the libraries cost with 100,000 names: org.ahocorasick 0.6.3 keeps
 * 190 MB of hash maps, hankcs' double array needs minutes to build. Here most states have one way
 * on, to the state that was made right after them, and a walk along a name reads memory in order;
 * only the other ways are in a hash table.
 */
public final class PhraseAutomaton {
  /** Told of each phrase that stands in the text, with the number that it was added as. */
  public interface Hit {
    void found(int start, int end, int number);
  }

  private static final int NONE = -1;

  private final int[] fromRoot = new int[1 << 16];

  /** Where no phrase begins, the automaton stays at its root: nearly everywhere. */
  private final PhraseBeginnings beginnings = new PhraseBeginnings();

  /** The character that leads from a state to the one made right after it; 0 if none does. */
  private char[] following = new char[1 << 10];

  /** The other ways. */
  private final StateTable table = new StateTable();

  private int states = 1;
  private int[] names = new int[1 << 10];
  private int[] lengths = new int[1 << 10];
  private int[] failures = new int[0];
  private int[] shorter = new int[0];

  /** The states that end in a letter or digit: what goes on with another one is inside a word. */
  private BitSet wordly = new BitSet();

  /** The states in which a phrase ends: a small set to ask, beside the large tables. */
  private final BitSet ends = new BitSet();

  public PhraseAutomaton() {
    Arrays.fill(names, NONE);
  }

  /** Adds a phrase under a number of its own; phrases differ. */
  public void add(String name, int number) {
    int state = 0;
    for (int i = 0; i < name.length(); i++) {
      int next = next(state, name.charAt(i));
      if (next == 0) {
        next = newState(i + 1);
        put(state, name.charAt(i), next);
      }
      state = next;
    }
    names[state] = number;
    beginnings.add(name);
  }

  /** Links each state to the longest other one that it ends with; adding is over then. */
  public PhraseAutomaton ready() {
    names = Arrays.copyOf(names, states);
    lengths = Arrays.copyOf(lengths, states);
    failures = new int[states];
    shorter = new int[states];
    following = Arrays.copyOf(following, states);
    int[] parents = new int[states];
    char[] characters = new char[states];
    for (int c = 0; c < fromRoot.length; c++) {
      characters[fromRoot[c]] = (char) c;
    }
    for (int state = 1; state < states; state++) {
      if (following[state] != 0) {
        parents[state + 1] = state;
        characters[state + 1] = following[state];
      }
    }
    table.each(
        (state, character, next) -> {
          parents[next] = state;
          characters[next] = character;
        });
    for (int state : byDepth()) {
      link(parents[state], characters[state], state);
    }
    wordly = new BitSet();
    return this;
  }

  /** All states but the root, parents before their children. */
  private int[] byDepth() {
    long[] states = new long[this.states - 1];
    for (int i = 0; i < states.length; i++) {
      states[i] = (long) lengths[i + 1] << 32 | i + 1;
    }
    Arrays.sort(states);
    return Arrays.stream(states).mapToInt(s -> (int) s).toArray();
  }

  private void link(int parent, char c, int state) {
    boolean letter = wordly(c);
    wordly.set(state, letter);
    int failure = 0;
    if (parent != 0) {
      failure = onward(failures[parent], c);
      // A name is not sought from within a word: without those links most words are left at once.
      if (failure == 0 && !(letter && wordly.get(parent))) {
        failure = fromRoot[c];
      }
    }
    failures[state] = failure;
    shorter[state] = names[failure] != NONE ? failure : shorter[failure];
    if (names[state] != NONE || shorter[state] != 0) {
      ends.set(state);
    }
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  /**
   * Reports every name in a stretch of the text, also those inside others, by where they end. A
   * Latin name is not sought from within a word.
   */
  public void scan(CharSequence text, int from, int to, Hit hit) {
    int state = 0;
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = wordly(c);
      if (state != 0) {
        state = onward(state, c);
      }
      if (state == 0 && !(letter && inWord) && beginnings.at(text, i, to)) {
        state = fromRoot[c];
      }
      if (state != 0 && ends.get(state)) {
        for (int s = names[state] != NONE ? state : shorter[state]; s != 0; s = shorter[s]) {
          hit.found(i + 1 - lengths[s], i + 1, names[s]);
        }
      }
      inWord = letter;
    }
  }

  /** The state behind a character; the root if only what begins with it can go on. */
  private int onward(int state, char c) {
    int back = state;
    while (back != 0) {
      int next = next(back, c);
      if (next != 0) {
        return next;
      }
      back = failures[back];
    }
    return 0;
  }

  private int next(int state, char c) {
    if (state == 0) {
      return fromRoot[c];
    }
    if (following[state] == c && c != 0) {
      return state + 1;
    }
    return table.next(state, c);
  }

  private int newState(int length) {
    if (states == StateTable.MOST_STATES) {
      throw new IllegalStateException("more names than an automaton holds");
    }
    if (states == names.length) {
      int old = names.length;
      names = Arrays.copyOf(names, old * 2);
      Arrays.fill(names, old, old * 2, NONE);
      lengths = Arrays.copyOf(lengths, old * 2);
      following = Arrays.copyOf(following, old * 2);
    }
    lengths[states] = length;
    return states++;
  }

  private void put(int state, char c, int target) {
    if (state == 0) {
      fromRoot[c] = target;
    } else if (target == state + 1 && c != 0) {
      following[state] = c;
    } else {
      table.put(state, c, target);
    }
  }
}
