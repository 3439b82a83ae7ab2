package io.github.themeboard.importer.extract.theme;

/**
 * How much an article speaks of a theme.
 *
 * @param value the sum of the weights of its terms, repetition damped, those in the title raised
 * @param inTitle whether the title says it
 * @param said whether anything stronger than one strong word says it
 * @param evident whether it is said often enough not to be a chance word
 */
record Score(double value, boolean inTitle, boolean said, boolean evident) {
  static final Score NONE = new Score(0, false, false, false);

  /** Ten times the same phrase is not ten findings: more than five count as five. */
  private static final double MOST_REPEATS = 3.5;

  /** A term in the title counts so many times more. */
  private static final double TITLE = 2;

  static Score of(Findings findings) {
    double value = 0;
    int decisive = 0;
    int strong = 0;
    boolean inTitle = false;
    for (Findings.Count count : findings.counts()) {
      int weight = count.weight();
      value += weight * Math.min(1 + Math.log(count.times()) / Math.log(2), MOST_REPEATS);
      if (weight >= Term.STRONG) {
        strong += count.times();
        decisive += weight == Term.DECISIVE ? count.times() : 0;
        inTitle |= count.inTitle();
        value += count.inTitle() ? TITLE * weight : 0;
      }
    }
    boolean said = decisive >= 1 || strong >= 2;
    boolean evident = inTitle || decisive >= 2 || (decisive == 1 && strong >= 2) || strong >= 3;
    return new Score(value, inTitle, said, evident);
  }
}
