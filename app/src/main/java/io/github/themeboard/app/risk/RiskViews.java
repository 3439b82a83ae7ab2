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
import org.jspecify.annotations.Nullable;

/** Risk factors by category, those that most sources name first. */
public final class RiskViews {
  private RiskViews() {}

  /**
   * The risk factors of one category.
   *
   * @param count how many the category has in all; null where the page does not say
   */
  public record Group(RiskCategory category, @Nullable Integer count, List<FactView> risks) {}

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

  /** Some facts by category, the risk factors among them that most sources name first. */
  public static List<Group> of(List<PublishedFact> facts, Sheet sheet) {
    return of(mostNamed(facts), Map.of(), sheet);
  }

  /**
   * Some risk factors by category, in their order.
   *
   * @param counts how many a category has in all
   */
  static List<Group> of(List<PublishedFact> risks, Map<RiskCategory, Integer> counts, Sheet sheet) {
    Map<RiskCategory, List<PublishedFact>> byCategory = new TreeMap<>();
    risks.forEach(
        f ->
            byCategory
                .computeIfAbsent(((RiskFactor) f.version()).category(), c -> new ArrayList<>())
                .add(f));
    return byCategory.entrySet().stream()
        .map(
            e ->
                new Group(
                    e.getKey(),
                    counts.get(e.getKey()),
                    e.getValue().stream().map(sheet::fact).toList()))
        .toList();
  }
}
