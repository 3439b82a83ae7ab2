package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.CandidateStatus;
import org.jspecify.annotations.Nullable;

/** Somebody decided on a candidate first. */
public class DecidedMeanwhile extends RuntimeException {
  private final long candidateId;
  private boolean back;
  private final CandidateStatus status;
  private final Act.@Nullable Summary by;

  /**
   * A refusal.
   *
   * @param status what the candidate is now
   * @param by what made it so; null if nobody decided yet, and only the version was wrong
   */
  public DecidedMeanwhile(long candidateId, CandidateStatus status, Act.@Nullable Summary by) {
    super(
        "candidate "
            + candidateId
            + " is "
            + status.token()
            + (by == null ? "" : " by " + by.actor() + " at " + by.at()));
    this.candidateId = candidateId;
    this.status = status;
    this.by = by;
  }

  public long candidateId() {
    return candidateId;
  }

  /** What the candidate is now. */
  public CandidateStatus status() {
    return status;
  }

  /** The same where a decision was to be taken back. */
  DecidedMeanwhile takingBack() {
    back = true;
    return this;
  }

  /** Whether a decision was to be taken back rather than made. */
  public boolean back() {
    return back;
  }

  /** Who did what first. */
  public Act.@Nullable Summary by() {
    return by;
  }
}
