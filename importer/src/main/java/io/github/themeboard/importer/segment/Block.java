package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Span;

/** One line of a page without the spaces around it, or the part of one that has a single role. */
public record Block(Span span, Role role) {
  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
