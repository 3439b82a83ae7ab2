package io.github.themeboard.app.compare;

import io.github.themeboard.domain.theme.ThemeTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The themes that an address asks for, written {@code themes=a,b} or {@code themes=a&themes=b} as a
 * form without a script sends them.
 *
 * @param slugs as asked for, each once
 * @param themes those of them that the board has
 */
record ChosenThemes(List<String> slugs, List<ThemeTree.Node> themes) {
  static final int FEWEST = 2;
  static final int MOST = 4;

  static ChosenThemes of(List<String> written, ThemeTree tree) {
    List<String> slugs =
        written.stream()
            .flatMap(w -> Stream.of(w.split(",")))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .distinct()
            .toList();
    List<ThemeTree.Node> themes =
        slugs.stream().map(tree::bySlug).flatMap(Optional::stream).toList();
    return new ChosenThemes(slugs, themes);
  }

  /** The one way to write these themes in an address. */
  String canonical() {
    return String.join(",", slugs);
  }

  /** The first slug that is no theme of the board. */
  @Nullable String unknown() {
    List<String> known = themes.stream().map(ThemeTree.Node::slug).toList();
    return slugs.stream().filter(s -> !known.contains(s)).findFirst().orElse(null);
  }

  boolean tooMany() {
    return slugs.size() > MOST;
  }

  boolean comparable() {
    return unknown() == null && !tooMany() && themes.size() >= FEWEST;
  }

  /** Pairs of a theme and one below it: what the lower one has, the upper one has too. */
  List<List<ThemeTree.Node>> nested(ThemeTree tree) {
    List<List<ThemeTree.Node>> pairs = new ArrayList<>();
    for (ThemeTree.Node above : themes) {
      for (ThemeTree.Node below : themes) {
        if (above.id() != below.id() && tree.branch(above).contains(below.id())) {
          pairs.add(List.of(above, below));
        }
      }
    }
    return pairs;
  }
}
