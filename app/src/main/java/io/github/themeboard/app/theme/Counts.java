package io.github.themeboard.app.theme;

import io.github.themeboard.app.company.ExposureViews;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.ThemeSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much there is of a theme in all, however much of it a page shows.
 *
 * @param last the latest date of its evidence; unknown if all is undated
 */
record Counts(
    int companies,
    int risks,
    int figures,
    int events,
    int views,
    int articles,
    int origins,
    Dating last) {

  /** Counted in all facts of a theme. */
  static Counts of(List<PublishedFact> found) {
    Map<FactKind, Integer> kinds =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.version().kind(),
                    Collectors.collectingAndThen(Collectors.counting(), Long::intValue)));
    Set<Long> articles = new HashSet<>();
    Set<String> origins = new HashSet<>();
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        articles.add(citation.article().id());
        origins.add(citation.origin().key());
      }
    }
    return of(kinds, ExposureViews.count(found), articles.size(), origins.size(), latest(found));
  }

  /** Counted by the database, where a page reads a part of the facts only. */
  static Counts of(ThemeSummary summary, Map<FactKind, Integer> kinds) {
    Dating last = summary.lastEvidence();
    return of(
        kinds,
        summary.companies(),
        summary.articles(),
        summary.origins(),
        last == null ? Dating.unknown() : last);
  }

  private static Counts of(
      Map<FactKind, Integer> kinds, int companies, int articles, int origins, Dating last) {
    return new Counts(
        companies,
        kinds.getOrDefault(FactKind.RISK, 0),
        kinds.getOrDefault(FactKind.FIGURE, 0),
        kinds.getOrDefault(FactKind.EVENT, 0),
        kinds.getOrDefault(FactKind.VIEW, 0),
        articles,
        origins,
        last);
  }

  private static Dating latest(List<PublishedFact> found) {
    return PublishedFact.latestOf(
            found.stream().map(PublishedFact::lastEvidence).flatMap(Optional::stream))
        .orElse(Dating.unknown());
  }
}
