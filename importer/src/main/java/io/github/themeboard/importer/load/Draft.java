package io.github.themeboard.importer.load;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.intake.CandidatePassage;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.importer.compare.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate before it meets the tables.
 *
 * @param passages at least one
 * @param confidence between 0 and 1
 * @param companies slugs of those that it names and the board knows
 */
record Draft(
    Proposal proposal,
    List<CandidatePassage> passages,
    String text,
    @Nullable Certainty certainty,
    double confidence,
    Verdict verdict,
    Set<String> companies) {

  int start() {
    return passages.get(0).start();
  }

  /** Themes come first: they are the defaults of what comes after them. */
  boolean theme() {
    return proposal instanceof Proposal.Theme;
  }

  Draft with(Proposal other) {
    return new Draft(other, passages, text, certainty, confidence, verdict, companies);
  }
}
