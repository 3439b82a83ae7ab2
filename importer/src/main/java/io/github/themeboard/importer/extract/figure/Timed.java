package io.github.themeboard.importer.extract.figure;

import org.jspecify.annotations.Nullable;

/**
 * The period of a figure and why it is taken to be that.
 *
 * @param period nothing where the text gives none
 */
record Timed(@Nullable String period, Ground ground) {

  /** Why a period is taken to be a figure's. */
  enum Ground {
    /** The column of a table or the order of a list. */
    ORDERED,
    /** Said right behind the number. */
    BEHIND,
    /** Said before it in its own clause. */
    CLAUSE,
    /** Said before it in another clause of the sentence. */
    SENTENCE,
    /** Said further behind it. */
    LATER,
    /** The time that another is compared with. */
    COMPARED,
    /** The paragraph, the heading or the whole article is about it. */
    INHERITED,
    /** The sentence names a time and it is not this figure's. */
    NOT_ITS_OWN,
    /** No time is named. */
    UNTIMED
  }
}
