package io.github.themeboard.app.theme;

import io.github.themeboard.domain.morning.NewFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the new facts are named: the last of each theme, and no fact twice, for the few themes
 * that have most of them.
 *
 * @param all every new fact that was read, the newest first
 * @param more how many themes have new facts beside those
 */
record News(List<NewFacts.Row> chosen, List<NewFacts.Row> all, int more) {
  private static final int THEMES = 5;

  static News of(List<NewFacts.Row> all) {
    List<NewFacts.Row> chosen = new ArrayList<>();
    Set<Long> themes = new HashSet<>();
    Set<Long> versions = new HashSet<>();
    for (NewFacts.Row row : mostFirst(all)) {
      boolean free = !themes.contains(row.theme()) && !versions.contains(row.version());
      if (free && chosen.size() < THEMES) {
        themes.add(row.theme());
        versions.add(row.version());
        chosen.add(row);
      }
    }
    long concerned = all.stream().map(NewFacts.Row::theme).distinct().count();
    return new News(List.copyOf(chosen), all, (int) concerned - chosen.size());
  }

  private static List<NewFacts.Row> mostFirst(List<NewFacts.Row> all) {
    return all.stream().sorted(Comparator.comparing(NewFacts.Row::inTheme).reversed()).toList();
  }
}
