package io.github.themeboard.importer.extract.time;

/**
 * A way of writing times that begins with a number in digits.
 *
 * @param marks what may stand right behind the number; nothing if that may be anything
 */
record NumberRule(String marks, TimeRule rule) {
  static NumberRule of(String marks, String form, TimeRule.Reading reading) {
    return new NumberRule(marks, TimeRule.chinese(form, reading));
  }

  boolean fits(char mark) {
    return marks.isEmpty() || marks.indexOf(mark) >= 0;
  }
}
