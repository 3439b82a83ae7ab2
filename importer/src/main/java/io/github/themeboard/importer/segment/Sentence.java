package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Span;

/**
 * A sentence, a heading, a list item or a row of a table.
 *
 * @param block the index of its block in {@link Anatomy#blocks()}
 */
public record Sentence(Span span, int block) {
  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
