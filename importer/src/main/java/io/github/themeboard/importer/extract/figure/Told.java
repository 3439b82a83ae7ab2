package io.github.themeboard.importer.extract.figure;

import org.jspecify.annotations.Nullable;

/**
 * What the sentences before have said about time.
 *
 * @param near what the paragraph or its heading reports on
 * @param reported what the whole article reports on, if it is a report on results
 * @param clause the time that the sentence right before ended with
 * @param years from the first to the last year that the sentence right before named
 * @param goesOn whether the sentence right before ended in a semicolon, so that this one goes on
 * @param ahead whether this sentence looks ahead
 */
record Told(
    @Nullable String near,
    @Nullable String reported,
    @Nullable String clause,
    @Nullable String years,
    boolean goesOn,
    boolean ahead) {

  /** The period that a line of account takes over when its own sentence names none. */
  @Nullable String period() {
    if (reported == null) {
      return null;
    }
    return near != null ? near : ahead ? null : reported;
  }
}
