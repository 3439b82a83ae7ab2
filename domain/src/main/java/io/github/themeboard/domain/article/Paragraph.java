package io.github.themeboard.domain.article;

import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One block of an article's text.
 *
 * @param shape how it is set
 * @param start first code point, counted from the start of the text
 * @param end one past the last code point
 * @param outside whether it is what the page prints around the article
 */
@Embeddable
public record Paragraph(
    @Enumerated(EnumType.STRING) Shape shape,
    @Column(name = "start_at") int start,
    @Column(name = "end_at") int end,
    boolean outside) {

  /** A block of what the article says. */
  public Paragraph(Shape shape, int start, int end) {
    this(shape, start, end, false);
  }

  /** How a paragraph is set. */
  public enum Shape implements Token {
    HEADING,
    TEXT,
    ITEM
  }

  /** Whether a passage lies wholly in this paragraph. */
  public boolean holds(int from, int to) {
    return start <= from && to <= end;
  }
}
