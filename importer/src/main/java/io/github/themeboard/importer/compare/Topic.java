package io.github.themeboard.importer.compare;

import java.util.Set;

/**
 * What something is about, apart from the companies that it is of.
 *
 * @param words its words
 * @param telling those of them that tell it from its like
 */
record Topic(Set<String> words, TellingWords telling) {
  static Topic of(String text) {
    return new Topic(Words.of(text), TellingWords.of(text));
  }
}
