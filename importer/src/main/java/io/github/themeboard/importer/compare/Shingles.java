package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects runs of a fixed number of words or ideographs; a run may cross sentences. */
final class Shingles {
  /** Words to a run; fewer are common phrases, more break at every changed word. */
  private static final int WORDS = 4;

  /** An ideograph says less than a word. */
  private static final int IDEOGRAPHS = 6;

  private final Set<Long> sampled = new LinkedHashSet<>();
  private final long[] last;
  private long count;

  Shingles(Language language) {
    last = new long[language == Language.ZH ? IDEOGRAPHS : WORDS];
  }

  void read(String lower, Span span) {
    int i = span.start();
    while (i < span.end()) {
      int from = i++;
      char c = lower.charAt(from);
      if (Character.isLetterOrDigit(c)) {
        while (i < span.end() && !Folding.ideograph(c) && wordly(lower.charAt(i))) {
          i++;
        }
        add(Hashing.of(lower, from, i));
      }
    }
  }

  /** The hashes that a signature keeps. */
  long[] sampled() {
    return sampled.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean wordly(char c) {
    return Character.isLetterOrDigit(c) && !Folding.ideograph(c);
  }

  private void add(long word) {
    last[(int) (count % last.length)] = word;
    count++;
    if (count >= last.length) {
      long hash = 0;
      for (int i = 0; i < last.length; i++) {
        hash = Hashing.mixed(hash ^ last[(int) ((count + i) % last.length)]);
      }
      if (TextSignature.sampled(hash)) {
        sampled.add(hash);
      }
    }
  }
}
