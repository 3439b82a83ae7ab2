package io.github.themeboard.domain.article;

/** A quote does not stand in the text, not that often, or not within one paragraph. */
public class NoSuchPassage extends RuntimeException {
  public NoSuchPassage(String quote, int occurrence) {
    super("no paragraph of the text has occurrence " + occurrence + " of: " + quote);
  }

  public NoSuchPassage(int start, int end) {
    super("no paragraph of the text holds a passage from " + start + " to " + end);
  }
}
