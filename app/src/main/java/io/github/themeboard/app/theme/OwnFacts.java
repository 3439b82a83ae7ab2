package io.github.themeboard.app.theme;

import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.ThemeTree;
import java.util.Comparator;
import java.util.List;

/** What is of a theme itself, among the facts of its whole branch. */
final class OwnFacts {
  private OwnFacts() {}

  static boolean bearsOn(PublishedFact fact, ThemeTree.Node node) {
    return fact.version().themes().stream().anyMatch(t -> t.id() == node.id());
  }

  /** A thesis belongs to its own theme; those of the themes below stay there. */
  static List<PublishedFact> thesis(List<PublishedFact> found, ThemeTree.Node node) {
    return found.stream()
        .filter(f -> f.version().kind() == FactKind.THESIS)
        .filter(f -> bearsOn(f, node))
        .toList();
  }

  /** Headline figures of the theme itself come before those of the themes below. */
  static List<PublishedFact> headlines(List<PublishedFact> found, ThemeTree.Node node, int most) {
    return found.stream()
        .filter(FigureSet::headline)
        .sorted(Comparator.comparing((PublishedFact f) -> !bearsOn(f, node)))
        .limit(most)
        .toList();
  }

  /** Where not all figures are shown, the headlines are among those that are. */
  static List<PublishedFact> headlinesFirst(FigureSet set) {
    return set.facts().stream()
        .sorted(Comparator.comparing((PublishedFact f) -> !FigureSet.headline(f)))
        .toList();
  }
}
