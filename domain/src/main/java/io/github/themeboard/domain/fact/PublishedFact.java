package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.publication.Clocks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact as the clocks show it.
 *
 * @param version the version that stood at the time
 * @param citations those of its passages that had been published by then
 */
public record PublishedFact(FactVersion version, List<Citation> citations) {

  /**
   * A version as the clocks show it.
   *
   * @param then citations that stood elsewhere at the time, by id
   */
  static PublishedFact of(FactVersion version, Clocks clocks, Map<Long, Citation> then) {
    LocalDate by = clocks.publishedBy();
    return new PublishedFact(
        version,
        version.citations().stream()
            .filter(c -> by == null || !c.article().countsFrom().isAfter(by))
            .map(c -> then.isEmpty() ? c : then.getOrDefault(c.id(), c))
            .toList());
  }

  public long id() {
    return version.fact().id();
  }

  /** How many articles say it. */
  public int articles() {
    return (int) citations.stream().map(c -> c.article().id()).distinct().count();
  }

  /** How many independent sources say it: repeats of one house are one. */
  public int origins() {
    return (int) citations.stream().map(c -> c.origin().key()).distinct().count();
  }

  /** The distinct sources, in the order of the citations. */
  public List<Origin> sources() {
    return citations.stream().map(Citation::origin).distinct().toList();
  }

  /** The latest day from which one of its sources counts, for ordering. */
  public LocalDate latest() {
    return citations.stream()
        .map(c -> c.article().countsFrom())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The latest date of its sources, exact or estimated; nothing if all are undated. */
  public Optional<Dating> lastEvidence() {
    return latestOf(citations.stream().map(c -> c.article().dating()));
  }

  /** The latest of some dates that are not unknown; of equal days the exact one. */
  public static Optional<Dating> latestOf(Stream<Dating> dates) {
    return dates
        .filter(d -> d.day() != null)
        .max(
            Comparator.comparing(Dating::day)
                .thenComparing(d -> d.certainty() == Dating.Certainty.EXACT));
  }
}
