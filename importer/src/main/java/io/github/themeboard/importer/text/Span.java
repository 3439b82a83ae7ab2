package io.github.themeboard.importer.text;

/**
 * A stretch of a text.
 *
 * @param start first character, counted in Java chars
 * @param end the character after the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span goes from " + start + " to " + end);
    }
  }

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
