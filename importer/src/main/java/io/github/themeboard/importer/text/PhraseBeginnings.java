package io.github.themeboard.importer.text;

/**
 * Tells by a glance at up to seven characters whether a phrase may begin at a place. It never
 * misses one, and is seldom wrong. What it looks at fits into the cache of a processor, which the
 * phrases themselves, 100,000 of them, do not.
 */
final class PhraseBeginnings {
  /** Longer phrases are told by so many characters. */
  private static final int GLANCE = 7;

  /** 2 to this power marks, 512 KB. */
  private static final int MARKS = 21;

  /** A phrase has these characters and more. */
  private static final long GOES_ON = 1;

  /** A phrase has these characters and no more. */
  private static final long ENDS = 2;

  /** Two bits for each beginning, so that one look tells both. */
  private final long[] seen = new long[1 << (MARKS - 5)];

  /** Whether a phrase has only one character: if none has, the first look is at two. */
  private boolean anyAlone;

  void add(String phrase) {
    int length = phrase.length();
    anyAlone |= length == 1;
    int hash = 0;
    for (int i = 0; i < Math.min(length, GLANCE); i++) {
      hash = more(hash, phrase.charAt(i));
      mark(hash, i + 1 == length ? ENDS : GOES_ON);
    }
  }

  /** Whether a phrase that ends before a limit may begin at a place. */
  boolean at(CharSequence text, int start, int limit) {
    int hash = more(0, text.charAt(start));
    if (anyAlone && (marks(hash) & ENDS) != 0) {
      return true;
    }
    int end = Math.min(limit, start + GLANCE);
    for (int i = start + 1; i < end; i++) {
      hash = more(hash, text.charAt(i));
      long marks = marks(hash);
      if ((marks & ENDS) != 0) {
        return true;
      }
      if ((marks & GOES_ON) == 0) {
        return false;
      }
    }
    return end == start + GLANCE;
  }

  private static int more(int hash, char next) {
    return (hash ^ next) * 0x9E3779B1;
  }

  private long marks(int hash) {
    int place = hash >>> (32 - MARKS);
    return seen[place >>> 5] >>> (place << 1);
  }

  private void mark(int hash, long mark) {
    int place = hash >>> (32 - MARKS);
    seen[place >>> 5] |= mark << (place << 1);
  }
}
