package io.github.themeboard.app.theme;

import io.github.themeboard.app.company.ExposureViews;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much there is of a theme in all, however much of it a page shows. */
record Counts(
    int companies, int risks, int figures, int events, int views, int articles, int origins) {

  static Counts of(List<PublishedFact> found) {
    Map<FactKind, Long> kinds =
        found.stream()
            .collect(Collectors.groupingBy(f -> f.version().kind(), Collectors.counting()));
    Set<Long> articles = new HashSet<>();
    Set<String> origins = new HashSet<>();
    for (PublishedFact fact : found) {
      for (Citation citation : fact.citations()) {
        articles.add(citation.article().id());
        origins.add(citation.origin().key());
      }
    }
    return new Counts(
        ExposureViews.count(found),
        kinds.getOrDefault(FactKind.RISK, 0L).intValue(),
        kinds.getOrDefault(FactKind.FIGURE, 0L).intValue(),
        kinds.getOrDefault(FactKind.EVENT, 0L).intValue(),
        kinds.getOrDefault(FactKind.VIEW, 0L).intValue(),
        articles.size(),
        origins.size());
  }
}
