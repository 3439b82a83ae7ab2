package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source among the others of a page.
 *
 * @param facts how many facts of the page it states
 * @param agrees who states the same facts
 * @param differs who says something else of the same thing
 */
record HouseLine(String name, int facts, Others agrees, Others differs) {
  /** Others that are named beside a source, those with most in common first. */
  private static final int NAMED = 5;

  /** Another source, and how many facts are between the two. */
  record Other(String name, int facts) {}

  /**
   * Other sources.
   *
   * @param left how many are not named
   */
  record Others(List<Other> named, int left) {}

  /** What one source has in common with the others, while it is being counted. */
  private record Tally(Origin origin, Map<Origin, Integer> agrees, Map<Origin, Integer> differs) {}

  /** A source and how many facts it states: what a page sorts by before it shows a few. */
  static List<HouseLine> of(List<PublishedFact> found, List<Dispute> disputes, Sheet sheet) {
    Map<Origin, Integer> facts = new LinkedHashMap<>();
    Map<Origin, Tally> tallies = new LinkedHashMap<>();
    for (PublishedFact fact : found) {
      for (Origin origin : fact.sources()) {
        facts.merge(origin, 1, Integer::sum);
        Tally tally = tally(tallies, origin);
        fact.sources().stream()
            .filter(o -> !o.equals(origin))
            .forEach(o -> tally.agrees().merge(o, 1, Integer::sum));
      }
    }
    disputes.forEach(d -> differing(d, tallies));
    return facts.entrySet().stream()
        .sorted(Map.Entry.<Origin, Integer>comparingByValue().reversed())
        .map(e -> line(tally(tallies, e.getKey()), e.getValue(), sheet))
        .toList();
  }

  private static Tally tally(Map<Origin, Tally> tallies, Origin origin) {
    return tallies.computeIfAbsent(
        origin, o -> new Tally(o, new LinkedHashMap<>(), new LinkedHashMap<>()));
  }

  /** Each pair of sources that differ counts once a dispute. */
  private static void differing(Dispute dispute, Map<Origin, Tally> tallies) {
    Map<Origin, List<Origin>> against = new LinkedHashMap<>();
    for (PublishedFact mine : dispute.sides()) {
      for (PublishedFact theirs : dispute.sides()) {
        if (Dispute.differ(mine, theirs)) {
          mine.sources()
              .forEach(
                  o -> against.computeIfAbsent(o, x -> new ArrayList<>()).addAll(theirs.sources()));
        }
      }
    }
    against.forEach(
        (origin, others) ->
            others.stream()
                .distinct()
                .filter(o -> !o.equals(origin))
                .forEach(o -> tally(tallies, origin).differs().merge(o, 1, Integer::sum)));
  }

  private static HouseLine line(Tally tally, int facts, Sheet sheet) {
    return new HouseLine(
        sheet.origin(tally.origin()),
        facts,
        others(tally.agrees(), sheet),
        others(tally.differs(), sheet));
  }

  private static Others others(Map<Origin, Integer> counts, Sheet sheet) {
    return new Others(
        counts.entrySet().stream()
            .map(e -> new Other(sheet.origin(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Other::facts).reversed())
            .limit(NAMED)
            .toList(),
        Math.max(0, counts.size() - NAMED));
  }
}
