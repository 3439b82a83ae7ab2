package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The risks found so far in one article, each once and with its category. */
final class FoundRisks {
  private final RiskWords words = RiskWords.bundled();
  private final RiskCategories categories = RiskCategories.bundled();
  private final List<RiskCandidate> candidates = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final String lower;
  private boolean listed;

  FoundRisks(String lower) {
    this.lower = lower;
  }

  List<RiskCandidate> all() {
    return candidates;
  }

  /** Whether several risks were found in one place: the article's list of them. */
  boolean listed() {
    return listed;
  }

  /**
   * Keeps risks; without those that were found before, have no words or warn for the publisher.
   *
   * @param confidence that they are risks, up to 1; that of a candidate takes in its category
   */
  void add(List<Span> risks, double confidence) {
    listed |= risks.size() > 1;
    for (Span risk : risks) {
      String said = risk.in(lower);
      if (worded(said) && !words.disclaims(said) && known.add(said)) {
        RiskCategories.Judged judged = categories.of(said);
        candidates.add(
            new RiskCandidate(risk, judged.category(), Math.min(confidence, judged.share())));
      }
    }
  }

  private static boolean worded(String said) {
    return said.chars().anyMatch(c -> Folding.latin((char) c) || Folding.ideograph((char) c));
  }
}
