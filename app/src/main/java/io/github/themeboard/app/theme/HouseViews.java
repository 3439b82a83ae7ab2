package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one source recommends or expects. */
record HouseViews(String house, List<FactView> views) {

  /** The views among some facts: those of the theme itself first, then the latest. */
  static List<PublishedFact> sorted(
      List<PublishedFact> found, Predicate<PublishedFact> ofThemeItself) {
    return found.stream()
        .filter(f -> f.version().kind() == FactKind.VIEW)
        .sorted(
            Comparator.comparing((PublishedFact f) -> !ofThemeItself.test(f))
                .thenComparing(PublishedFact::latest, Comparator.reverseOrder()))
        .toList();
  }

  /** Some views by house, in their order. */
  static List<HouseViews> of(List<PublishedFact> views, Sheet sheet) {
    Map<String, List<FactView>> byHouse = new LinkedHashMap<>();
    views.forEach(
        f -> byHouse.computeIfAbsent(sheet.sources(f), h -> new ArrayList<>()).add(sheet.fact(f)));
    return byHouse.entrySet().stream().map(e -> new HouseViews(e.getKey(), e.getValue())).toList();
  }
}
