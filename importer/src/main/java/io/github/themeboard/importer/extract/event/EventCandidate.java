package io.github.themeboard.importer.extract.event;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Something that happened, or is to happen, at a time that the text names.
 *
 * @param quote the sentence or the part of it that says so
 * @param date YYYY-MM-DD, YYYY-MM or YYYY, as precise as the text is
 * @param companies mentions of the companies that it is told of: in the quote, or before it where
 *     the quote only says "the company"
 * @param afterPublication told as past although its date lies after the article's
 * @param confidence between 0 and 1: that it is a happening, and all of this is right
 */
public record EventCandidate(
    Span quote,
    String date,
    List<Span> companies,
    Certainty certainty,
    boolean afterPublication,
    double confidence) {
  public EventCandidate {
    companies = List.copyOf(companies);
  }
}
