package io.github.themeboard.app.theme;

import io.github.themeboard.domain.morning.NewFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the new facts are named: the last of each theme, and no fact twice, for a few themes.
 *
 * @param all every new fact that was read, the newest first
 */
record News(List<NewFacts.Row> chosen, List<NewFacts.Row> all) {
  private static final int THEMES = 5;

  static News of(List<NewFacts.Row> all) {
    List<NewFacts.Row> chosen = new ArrayList<>();
    Set<Long> themes = new HashSet<>();
    Set<Long> versions = new HashSet<>();
    for (NewFacts.Row row : all) {
      boolean free = !themes.contains(row.theme()) && !versions.contains(row.version());
      if (free && chosen.size() < THEMES) {
        themes.add(row.theme());
        versions.add(row.version());
        chosen.add(row);
      }
    }
    return new News(List.copyOf(chosen), all);
  }
}
