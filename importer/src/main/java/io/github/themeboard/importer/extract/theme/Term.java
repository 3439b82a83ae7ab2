package io.github.themeboard.importer.extract.theme;

import java.util.List;

/**
 * A phrase by which a theme is recognised. In lower case it stands for every spelling; a capital
 * means that case tells something ("ADC", "SMR").
 *
 * @param weight 3: says this theme and no other; 2: speaks strongly for it; 1: a hint that never
 *     decides
 * @param not longer phrases inside which the term means something else
 */
public record Term(String phrase, int weight, List<String> not) {
  /** Says its theme and no other. */
  public static final int DECISIVE = 3;

  /** Speaks strongly for its theme; what a term weighs when its file gives no weight. */
  public static final int STRONG = 2;

  /** Only adds to what others say. */
  public static final int HINT = 1;

  public Term {
    if (phrase.isBlank() || weight < HINT || weight > DECISIVE) {
      throw new IllegalArgumentException("no term: '" + phrase + "' of weight " + weight);
    }
    not = List.copyOf(not);
  }
}
