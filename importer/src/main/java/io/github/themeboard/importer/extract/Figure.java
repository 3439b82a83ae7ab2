package io.github.themeboard.importer.extract;

import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with every passage that states it: an article says its main numbers more than once.
 *
 * @param citations the places, the first being {@code stated.quote()}
 * @param base of a growth rate: the index among the article's figures of the one it starts from
 * @param result of a growth rate: the index of the one it arrives at
 */
public record Figure(
    FigureCandidate stated,
    List<Span> citations,
    @Nullable Integer base,
    @Nullable Integer result) {
  public Figure {
    citations = List.copyOf(citations);
  }
}
