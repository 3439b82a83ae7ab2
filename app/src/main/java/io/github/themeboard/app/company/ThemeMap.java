package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.theme.ThemeTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a company sits in the tree of themes: its themes, and those above them. */
final class ThemeMap {
  private ThemeMap() {}

  /**
   * A theme of the map.
   *
   * @param place null where only themes below it have the company
   */
  record Spot(Link theme, @Nullable Place place, List<Spot> below) {}

  /** What a company is to a theme. */
  record Place(int grade, Set<Exposure.Role> roles, int facts) {}

  /** Of a company's facts; what is no exposure counts for nothing. */
  static List<Spot> of(ThemeTree tree, List<PublishedFact> facts, Sheet sheet) {
    Map<Long, Place> places = new LinkedHashMap<>();
    for (PublishedFact fact : facts) {
      if (fact.version() instanceof Exposure exposure) {
        for (Theme theme : exposure.themes()) {
          places.merge(theme.id(), place(exposure), ThemeMap::joined);
        }
      }
    }
    return below(null, tree, places, sheet);
  }

  private static Place place(Exposure exposure) {
    return new Place(exposure.grade(), Set.of(exposure.role()), 1);
  }

  private static Place joined(Place one, Place other) {
    Set<Exposure.Role> roles = new LinkedHashSet<>(one.roles());
    roles.addAll(other.roles());
    return new Place(Math.max(one.grade(), other.grade()), roles, one.facts() + other.facts());
  }

  private static List<Spot> below(
      @Nullable Long parent, ThemeTree tree, Map<Long, Place> places, Sheet sheet) {
    List<Spot> spots = new ArrayList<>();
    for (ThemeTree.Node node : tree.all()) {
      if (Objects.equals(node.parentId(), parent)) {
        List<Spot> under = below(node.id(), tree, places, sheet);
        Place place = places.get(node.id());
        if (place != null || !under.isEmpty()) {
          Link theme = new Link(sheet.to("/themes/" + node.slug()), sheet.in(node.name()));
          spots.add(new Spot(theme, place, under));
        }
      }
    }
    return spots;
  }
}
