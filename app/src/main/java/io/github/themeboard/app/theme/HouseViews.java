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

  /**
   * The views among some facts by house: those of the theme itself first, then the latest; at most
   * so many.
   */
  static List<HouseViews> of(
      List<PublishedFact> found, Predicate<PublishedFact> ofThemeItself, Sheet sheet, int most) {
    Map<String, List<FactView>> byHouse = new LinkedHashMap<>();
    found.stream()
        .filter(f -> f.version().kind() == FactKind.VIEW)
        .sorted(
            Comparator.comparing((PublishedFact f) -> !ofThemeItself.test(f))
                .thenComparing(PublishedFact::latest, Comparator.reverseOrder()))
        .limit(most)
        .forEach(
            f ->
                byHouse
                    .computeIfAbsent(sheet.sources(f), h -> new ArrayList<>())
                    .add(sheet.fact(f)));
    return byHouse.entrySet().stream().map(e -> new HouseViews(e.getKey(), e.getValue())).toList();
  }
}
