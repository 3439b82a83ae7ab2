package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.ThemeTree;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A theme right below another one.
 *
 * @param facts how many facts bear on it or on what is below it
 */
record Subtheme(Link theme, int facts) {

  /**
   * Those below a theme, in the order of the tree.
   *
   * @param facts counts the facts of a theme and of what is below it
   */
  static List<Subtheme> of(
      ThemeTree tree, ThemeTree.Node node, ToIntFunction<ThemeTree.Node> facts, Sheet sheet) {
    return tree.childrenOf(node).stream()
        .map(
            child ->
                new Subtheme(
                    new Link(sheet.to("/themes/" + child.slug()), sheet.in(child.name())),
                    facts.applyAsInt(child)))
        .toList();
  }

  /** How many of some facts bear on a branch. */
  static int count(List<PublishedFact> found, Set<Long> branch) {
    return (int)
        found.stream()
            .filter(f -> f.version().themes().stream().anyMatch(t -> branch.contains(t.id())))
            .count();
  }
}
