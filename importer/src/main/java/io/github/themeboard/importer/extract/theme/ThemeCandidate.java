package io.github.themeboard.importer.extract.theme;

import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * A theme that an article seems to be about.
 *
 * @param confidence the share of such candidates that are right, between 0 and 1
 * @param citations the passages that say it most clearly, the clearest first; at least one
 */
public record ThemeCandidate(String slug, double confidence, List<Span> citations) {
  public ThemeCandidate {
    citations = List.copyOf(citations);
  }
}
