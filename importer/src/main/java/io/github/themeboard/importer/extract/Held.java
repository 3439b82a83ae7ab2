package io.github.themeboard.importer.extract;

import io.github.themeboard.importer.text.Span;

/**
 * Something that was found and is not proposed.
 *
 * @param kind of the candidate that it would have been: figure, event, company
 */
public record Held(String kind, Reason reason, Span quote) {

  /** Why it is not proposed. */
  public enum Reason {
    /** It stands in what the page prints around the article. */
    OUTSIDE_BODY("outside-body"),
    /** It tells as past what lies after the article's date. */
    AFTER_PUBLICATION("after-publication"),
    /** The board has this article already. */
    ALREADY_KNOWN("already-known");

    private final String token;

    Reason(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
