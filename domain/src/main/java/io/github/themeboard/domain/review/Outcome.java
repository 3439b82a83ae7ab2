package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.CandidateStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a candidate.
 *
 * @param version of the candidate from now on
 * @param factId the fact that it became or confirms; null for what is no fact
 * @param text what the candidate says
 */
public record Outcome(
    long candidateId,
    CandidateStatus status,
    int version,
    Made made,
    @Nullable Long factId,
    String text) {

  /** What an act did to some candidates. */
  public record All(Act.Summary act, List<Outcome> outcomes) {}
}
