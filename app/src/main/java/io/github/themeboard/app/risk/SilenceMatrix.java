package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Risks by sources: who warns of what, and who states no risk at all.
 *
 * @param categories the columns
 * @param rows one a source that speaks for itself; whoever it quotes is no row unless quoted with a
 *     risk
 */
public record SilenceMatrix(List<RiskCategory> categories, List<Row> rows) {

  /**
   * One source.
   *
   * @param counts risk factors it states, by column
   */
  public record Row(String source, List<Integer> counts) {
    /** Whether it states no risk at all. */
    public boolean silent() {
      return counts.stream().allMatch(c -> c == 0);
    }
  }

  static SilenceMatrix of(List<PublishedFact> facts, List<Origin> speakers, Sheet sheet) {
    Map<String, Map<RiskCategory, Integer>> stated = new LinkedHashMap<>();
    TreeSet<RiskCategory> categories = new TreeSet<>();
    for (PublishedFact fact : facts) {
      RiskCategory category = ((RiskFactor) fact.version()).category();
      categories.add(category);
      fact.citations().stream()
          .map(Citation::origin)
          .distinct()
          .forEach(
              o ->
                  stated
                      .computeIfAbsent(o.key(), k -> new LinkedHashMap<>())
                      .merge(category, 1, Integer::sum));
    }
    Set<Origin> all = new LinkedHashSet<>(speakers);
    facts.stream().flatMap(f -> f.citations().stream()).map(Citation::origin).forEach(all::add);
    List<Row> rows = new ArrayList<>();
    for (Origin origin : all) {
      Map<RiskCategory, Integer> counts = stated.getOrDefault(origin.key(), Map.of());
      rows.add(
          new Row(
              sheet.origin(origin),
              categories.stream().map(c -> counts.getOrDefault(c, 0)).toList()));
    }
    rows.sort(Comparator.comparing(Row::silent));
    return new SilenceMatrix(List.copyOf(categories), rows);
  }
}
