package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The themes of a board and how they belong together. */
final class ThemeIndex {
  /** Deeper than any tree of themes; ends a circle. */
  private static final int DEEPEST = 20;

  private final Map<String, @Nullable String> parents = new HashMap<>();

  ThemeIndex(List<KnownBoard.Theme> themes) {
    themes.forEach(t -> parents.put(t.slug(), t.parent()));
  }

  Verdict compare(ThemeCandidate candidate) {
    return parents.containsKey(candidate.slug())
        ? Verdict.confirms(candidate.slug(), Because.THEME_KNOWN.of())
        : Verdict.fresh(Because.THEME_UNKNOWN.of(candidate.slug()));
  }

  /** Whether a theme of one side is one of the other's, or above or below it. */
  boolean related(Collection<String> some, Collection<String> others) {
    return above(some).stream().anyMatch(others::contains)
        || above(others).stream().anyMatch(some::contains);
  }

  private Set<String> above(Collection<String> slugs) {
    Set<String> all = new HashSet<>();
    for (String slug : slugs) {
      String at = slug;
      for (int depth = 0; at != null && depth < DEEPEST; depth++) {
        all.add(at);
        at = parents.get(at);
      }
    }
    return all;
  }
}
