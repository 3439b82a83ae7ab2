package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Risk factors by category, those that most sources name first. */
public final class RiskViews {
  private RiskViews() {}

  /** The risk factors of one category. */
  public record Group(RiskCategory category, List<FactView> risks) {}

  /** The risk factors that most sources name; at most so many. */
  public static List<FactView> first(List<PublishedFact> facts, Sheet sheet, int most) {
    return mostNamed(facts).stream().limit(most).map(sheet::fact).toList();
  }

  /** The risk factors among some facts, those that most sources name first. */
  public static List<PublishedFact> mostNamed(List<PublishedFact> facts) {
    return facts.stream()
        .filter(f -> f.version() instanceof RiskFactor)
        .sorted(Comparator.comparing(PublishedFact::origins).reversed())
        .toList();
  }

  /** The risk factors among some facts; at most so many in all. */
  public static List<Group> of(List<PublishedFact> facts, Sheet sheet, int most) {
    Map<RiskCategory, List<PublishedFact>> byCategory = new TreeMap<>();
    mostNamed(facts).stream()
        .limit(most)
        .forEach(
            f ->
                byCategory
                    .computeIfAbsent(((RiskFactor) f.version()).category(), c -> new ArrayList<>())
                    .add(f));
    return byCategory.entrySet().stream()
        .map(e -> new Group(e.getKey(), e.getValue().stream().map(sheet::fact).toList()))
        .toList();
  }
}
