package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the themes that are compared.
 *
 * @param theme its page
 * @param facts what bears on it or on a theme below it
 */
record Side(String slug, Link theme, List<PublishedFact> facts) {

  /** Every fact of some sides once, with the sides that it bears on, in the order of the sides. */
  static Map<PublishedFact, List<Side>> byFact(List<Side> sides) {
    Map<Long, PublishedFact> facts = new LinkedHashMap<>();
    Map<Long, List<Side>> owners = new LinkedHashMap<>();
    for (Side side : sides) {
      for (PublishedFact fact : side.facts()) {
        facts.putIfAbsent(fact.id(), fact);
        owners.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(side);
      }
    }
    Map<PublishedFact, List<Side>> byFact = new LinkedHashMap<>();
    facts.forEach((id, fact) -> byFact.put(fact, owners.getOrDefault(id, List.of())));
    return byFact;
  }

  /** The names of some themes, in words. */
  static String names(List<Side> sides, Sheet sheet) {
    CompareMessages words = sheet.messages(CompareMessages.class);
    return sides.stream().map(s -> s.theme().name()).reduce(words::pair).orElse("");
  }
}
