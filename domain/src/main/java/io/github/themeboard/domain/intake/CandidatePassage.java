package io.github.themeboard.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A passage that a candidate stands on; it lies within one paragraph of its article.
 *
 * @param start first code point, counted from the start of the text
 * @param end one past the last code point
 * @param quote the words there
 */
@Embeddable
public record CandidatePassage(
    @Column(name = "start_at") int start, @Column(name = "end_at") int end, String quote) {
  public CandidatePassage {
    if (end <= start) {
      throw new IllegalArgumentException("no passage goes from " + start + " to " + end);
    }
  }
}
