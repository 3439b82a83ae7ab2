package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Passage;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.CandidateStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of everything that stands in an article's text when another text replaces it. */
final class Refit {
  private final Article article;
  private final ArticleText text;
  private final Map<Citation, Optional<Passage>> citations = new LinkedHashMap<>();
  private final Map<Candidate, Optional<List<CandidatePassage>>> candidates = new LinkedHashMap<>();

  private Refit(Article article, ArticleText text) {
    this.article = article;
    this.text = text;
  }

  /** With a new text, which is set so that passages stay within a paragraph where they can. */
  static Refit with(
      String content,
      Article article,
      List<Citation> citations,
      List<Candidate> candidates,
      Typesetter typesetter) {
    ArticleText before = article.text();
    Fit fit = new Fit(before.content(), content);
    NearFit near = new NearFit(before.content(), content);
    Map<Citation, Optional<Fit.Place>> found = new LinkedHashMap<>();
    citations.forEach(c -> found.put(c, fit.of(c.passage())));
    Map<Candidate, List<Optional<Fit.Place>>> proposed = new LinkedHashMap<>();
    candidates.forEach(
        c ->
            proposed.put(
                c,
                c.passages().stream()
                    .map(p -> place(before, p, fit, waits(c) ? near : null))
                    .toList()));
    List<int[]> whole = new ArrayList<>();
    found.values().forEach(place -> place.ifPresent(p -> whole.add(span(p))));
    proposed
        .values()
        .forEach(all -> all.forEach(place -> place.ifPresent(p -> whole.add(span(p)))));
    Refit refit = new Refit(article, typesetter.set(content, whole));
    found.forEach((c, place) -> refit.citations.put(c, place.flatMap(refit::passage)));
    proposed.forEach((c, places) -> refit.candidates.put(c, refit.passages(c, places)));
    return refit;
  }

  private static int[] span(Fit.Place place) {
    return new int[] {place.start(), place.end()};
  }

  /**
   * Where a passage of a candidate stands now.
   *
   * @param near for a candidate that waits: a person looks at it anyway, so its words are enough
   */
  private static Optional<Fit.Place> place(
      ArticleText before, CandidatePassage candidate, Fit fit, @Nullable NearFit near) {
    if (!before.says(candidate.start(), candidate.end(), candidate.quote())) {
      return Optional.empty();
    }
    Passage passage = before.at(candidate.start(), candidate.end());
    Optional<Fit.Place> certain = fit.of(passage);
    return near == null ? certain : certain.or(() -> near.of(passage));
  }

  private static boolean waits(Candidate candidate) {
    return candidate.status() == CandidateStatus.PENDING;
  }

  private Optional<Passage> passage(Fit.Place place) {
    boolean held = text.paragraphs().stream().anyMatch(p -> p.holds(place.start(), place.end()));
    return held ? Optional.of(text.at(place.start(), place.end())) : Optional.empty();
  }

  /** All passages of a candidate, or nothing: one that lost a part says something else. */
  private Optional<List<CandidatePassage>> passages(
      Candidate candidate, List<Optional<Fit.Place>> places) {
    List<CandidatePassage> passages = new ArrayList<>();
    for (Optional<Fit.Place> place : places) {
      Passage passage = place.flatMap(this::passage).orElse(null);
      if (passage == null) {
        return Optional.empty();
      }
      passages.add(new CandidatePassage(passage.start(), passage.end(), passage.quote()));
    }
    boolean two =
        candidate.passages().stream().distinct().count() > places.stream().distinct().count();
    return two ? Optional.empty() : Optional.of(passages); // two places have become one
  }

  /** The candidates that wait for what the new text does not say. */
  List<Candidate> stale() {
    return candidates.entrySet().stream()
        .filter(e -> e.getValue().isEmpty() && waits(e.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How it comes out, in numbers and words. */
  TextReplacement.Outlook outlook() {
    List<String> lost = new ArrayList<>();
    int stay = 0;
    int back = 0;
    for (Map.Entry<Citation, Optional<Passage>> entry : citations.entrySet()) {
      boolean orphaned = entry.getKey().orphaned();
      if (entry.getValue().isPresent()) {
        stay += orphaned ? 0 : 1;
        back += orphaned ? 1 : 0;
      } else if (!orphaned) {
        lost.add(entry.getKey().passage().quote());
      }
    }
    return new TextReplacement.Outlook(stay, lost, back, stale().size());
  }

  /** Does it. */
  void apply(Instant at) {
    article.replaceText(text);
    citations.forEach((c, passage) -> passage.ifPresentOrElse(c::refit, () -> c.orphan(at)));
    candidates.forEach((c, passages) -> passages.ifPresent(c::move));
  }
}
