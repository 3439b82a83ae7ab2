package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A fact that came or changed of late.
 *
 * @param moment when the board took it, in words
 * @param changed whether it stood before in other words
 */
record Recent(String moment, boolean changed, FactView fact) {

  /** The last of some facts, the latest first; at most so many. */
  static List<Recent> of(List<PublishedFact> facts, Sheet sheet, int most) {
    return facts.stream()
        .filter(f -> f.version().knownFrom() != null)
        .sorted(
            Comparator.comparing(
                    (PublishedFact f) -> Objects.requireNonNull(f.version().knownFrom()))
                .thenComparing(PublishedFact::latest)
                .reversed()
                .thenComparing(PublishedFact::id))
        .limit(most)
        .map(
            f ->
                new Recent(
                    sheet.dates().moment(Objects.requireNonNull(f.version().knownFrom())),
                    f.version().version() > 1,
                    sheet.fact(f)))
        .toList();
  }
}
