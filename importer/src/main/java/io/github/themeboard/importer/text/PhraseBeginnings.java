package io.github.themeboard.importer.text;

/**
 * Tells by a glance at two, four and eight characters whether a phrase may begin at a place. It
 * never misses one, and is seldom wrong. What it looks at fits into the cache of a processor, which
 * the phrases themselves, 100,000 of them, do not.
 */
final class PhraseBeginnings {
  private static final int GLANCE = 4;
  private static final int LONG_GLANCE = 8;

  /** 2 to this power bits, 128 KB. */
  private static final int BITS = 20;

  private final long[] seen = new long[1 << (BITS - 6)];

  /** Whether a phrase has only one character: if none has, a look is spared. */
  private boolean anyAlone;

  void add(String phrase) {
    int length = phrase.length();
    if (length == 1) {
      anyAlone = true;
      set(alone(phrase.charAt(0)));
      return;
    }
    int two = two(phrase.charAt(0), phrase.charAt(1));
    set(two);
    if (length < GLANCE) {
      set(brief(two));
      return;
    }
    int four = more(two, phrase, 2);
    set(four);
    set(length < LONG_GLANCE ? brief(four) : more(more(four, phrase, 4), phrase, 6));
  }

  /** Whether a phrase that ends before a limit may begin at a place. */
  boolean at(CharSequence text, int start, int limit) {
    if (anyAlone && get(alone(text.charAt(start)))) {
      return true;
    }
    if (start + 1 >= limit) {
      return false;
    }
    int two = two(text.charAt(start), text.charAt(start + 1));
    return get(two)
        && (get(brief(two)) || start + GLANCE <= limit && goesOn(two, text, start, limit));
  }

  private boolean goesOn(int two, CharSequence text, int start, int limit) {
    int four = more(two, text, start + 2);
    return get(four)
        && (get(brief(four))
            || start + LONG_GLANCE <= limit
                && get(more(more(four, text, start + 4), text, start + 6)));
  }

  private static int alone(char a) {
    return (a + 1) * 0x27D4EB2F;
  }

  private static int two(char a, char b) {
    return (a << 16 | b) * 0x9E3779B1;
  }

  /** The mark of a phrase that is too short for the next glance. */
  private static int brief(int hash) {
    return (hash ^ 0x5BD1E995) * 0x85EBCA6B;
  }

  /** With the next two characters. */
  private static int more(int hash, CharSequence text, int at) {
    return (hash ^ (text.charAt(at) << 16 | text.charAt(at + 1))) * 0xC2B2AE35;
  }

  private boolean get(int hash) {
    int bit = hash >>> (32 - BITS);
    return (seen[bit >>> 6] & 1L << bit) != 0;
  }

  private void set(int hash) {
    int bit = hash >>> (32 - BITS);
    seen[bit >>> 6] |= 1L << bit;
  }
}
