package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.domain.fact.FactCounts;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Counts what a theme has in all: in the facts that its page has read where these are all there
 * are, otherwise in the database, in two statements.
 */
@ApplicationScoped
class ThemeTotals {
  private final ThemeRepository themes;
  private final FactCounts facts;

  ThemeTotals(ThemeRepository themes, FactCounts facts) {
    this.themes = themes;
    this.facts = facts;
  }

  /**
   * What a theme has.
   *
   * @param facts how many facts bear on a theme below it, or on what is below that one
   */
  record Totals(Counts counts, ToIntFunction<ThemeTree.Node> facts) {}

  Totals of(
      ThemeTree tree,
      ThemeTree.Node node,
      List<PublishedFact> found,
      Extent extent,
      Clocks clocks) {
    if (!extent.cut()) {
      return new Totals(Counts.of(found), child -> Subtheme.count(found, tree.branch(child)));
    }
    Map<Long, Map<FactKind, Integer>> kinds = facts.byKind(clocks);
    Counts counts =
        themes.summaries(clocks).stream()
            .filter(s -> s.themeId() == node.id())
            .map(s -> Counts.of(s, kinds.getOrDefault(node.id(), Map.of())))
            .findFirst()
            .orElseThrow();
    return new Totals(
        counts,
        child ->
            kinds.getOrDefault(child.id(), Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum());
  }
}
