package io.github.themeboard.importer.extract.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which themes an article is about. A theme has to be spoken of more than the length of the
 * article explains, not far less than the article's first theme, and by more than hints.
 *
 * <p>The numbers are measured on labelled articles in both languages. Each stands in the middle of
 * a range in which the result hardly changes: the least score between 3.5 and 4.5, what a doubled
 * length asks more between 0.5 and 0.9, the pull of the share between 0.25 and 1.
 */
final class Judgement {
  /** The score that a flash of {@link #SHORTEST} words needs. */
  private static final double LEAST = 4;

  /** So much more is needed each time the length doubles: long articles touch many themes. */
  private static final double MORE_BY_LENGTH = 0.75;

  private static final double SHORTEST = 60;

  /** A theme with less than this share of the first one's score is an aside. */
  private static final double LEAST_SHARE = 0.1;

  /** How much a high share makes up for a score that is just too low. */
  private static final double PULL_OF_SHARE = 0.5;

  private static final double USUAL_SHARE = 0.3;

  /** Of a theme that stands alone, how much lower its score may be: articles have a subject. */
  private static final double ALLOWANCE = -0.75;

  private record Judged(Theme theme, Findings findings, Score score, double margin) {
    boolean passes() {
      return margin >= 0 && score.evident();
    }
  }

  private static final Comparator<Judged> CLEAREST =
      Comparator.comparingDouble((Judged j) -> j.score.value())
          .reversed()
          .thenComparing(j -> j.theme.slug());

  private final Set<@Nullable String> parents = new HashSet<>();
  private final List<Judged> judged = new ArrayList<>();

  Judgement(List<Theme> themes, Reading reading) {
    themes.forEach(theme -> parents.add(theme.parent()));
    double need = LEAST + MORE_BY_LENGTH * log2(Math.max(reading.words(), SHORTEST) / SHORTEST);
    List<Score> scores = new ArrayList<>();
    double first = 0;
    for (int i = 0; i < themes.size(); i++) {
      Findings findings = reading.of(i);
      Score score = findings == null ? Score.NONE : Score.of(findings);
      scores.add(score);
      if (!parents.contains(themes.get(i).slug())) {
        first = Math.max(first, score.value());
      }
    }
    for (int i = 0; i < themes.size(); i++) {
      Findings findings = reading.of(i);
      if (findings != null) {
        Score score = scores.get(i);
        judged.add(new Judged(themes.get(i), findings, score, margin(score.value(), need, first)));
      }
    }
    judged.sort(CLEAREST);
  }

  /** How clearly a score passes, in doublings; negative if it does not. */
  private static double margin(double score, double need, double first) {
    double share = first == 0 ? 1 : Math.min(1, score / first);
    return share < LEAST_SHARE
        ? Double.NEGATIVE_INFINITY
        : log2(score / need) + PULL_OF_SHARE * (share - USUAL_SHARE);
  }

  /** The themes that the article is about, the clearest first. */
  List<ThemeCandidate> candidates() {
    List<Judged> passed = judged.stream().filter(Judged::passes).toList();
    Set<@Nullable String> above = new HashSet<>();
    passed.forEach(j -> above.add(j.theme.parent()));
    List<Judged> kept =
        passed.stream().filter(j -> !above.contains(j.theme.slug()) || subject(j, passed)).toList();
    if (kept.isEmpty()) {
      kept = onlyOne();
    }
    return kept.stream().map(Judgement::candidate).toList();
  }

  /** A theme above others goes without saying, unless it is what the title and the text are on. */
  private static boolean subject(Judged parent, List<Judged> passed) {
    return parent.score.inTitle() && passed.get(0) == parent;
  }

  private List<Judged> onlyOne() {
    return judged.stream()
        .filter(j -> !parents.contains(j.theme.slug()))
        .limit(1)
        .filter(j -> j.margin >= ALLOWANCE && j.score.said())
        .toList();
  }

  private static ThemeCandidate candidate(Judged judged) {
    return new ThemeCandidate(
        judged.theme.slug(), confidence(judged.margin), judged.findings.citations());
  }

  /**
   * The share of candidates with such a margin that are right: six in ten at the threshold, nine in
   * ten at twice the score, never certain. On labelled articles more were right at each step; the
   * curve stays below them, because their words were known when the vocabulary was written.
   */
  private static double confidence(double margin) {
    double odds = Math.exp(0.4 + 1.8 * margin);
    return Math.round(Math.min(0.98, odds / (1 + odds)) * 100) / 100.0;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
