package io.github.themeboard.importer.extract.time;

/**
 * A place of a text where a time may begin.
 *
 * @param from where the sentence begins
 * @param limit where it ends
 */
record Place(String text, int from, int at, int limit, Anchor anchor) {

  /** Whether the words right before the place end like this. */
  boolean follows(String words) {
    return at - words.length() >= from && text.startsWith(words, at - words.length());
  }
}
