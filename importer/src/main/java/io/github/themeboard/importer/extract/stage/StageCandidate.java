package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a framework that an article sets out.
 *
 * @param framework its name in the article's words
 * @param order from 1
 * @param status how far it has been passed; nothing where the article does not say
 * @param metrics by what the article would tell that it has been passed
 * @param warning what the article says not to mistake it for
 * @param citations where the article names the stage, then where it says the above
 * @param confidence between 0 and 1
 */
public record StageCandidate(
    String framework,
    int order,
    String name,
    @Nullable StageStatus status,
    List<String> metrics,
    @Nullable String warning,
    List<Span> citations,
    double confidence) {
  public StageCandidate {
    metrics = List.copyOf(metrics);
    citations = List.copyOf(citations);
  }
}
