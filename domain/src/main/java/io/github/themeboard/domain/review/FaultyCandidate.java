package io.github.themeboard.domain.review;

import io.github.themeboard.domain.writing.DraftFault;

/** A candidate cannot be accepted as it is written. */
public class FaultyCandidate extends RuntimeException {
  private final long candidateId;
  private final String text;
  private final DraftFault fault;

  public FaultyCandidate(long candidateId, String text, DraftFault fault) {
    super("candidate " + candidateId + ": " + fault.getMessage(), fault);
    this.candidateId = candidateId;
    this.text = text;
    this.fault = fault;
  }

  public long candidateId() {
    return candidateId;
  }

  /** What the candidate says. */
  public String text() {
    return text;
  }

  /** The field that cannot stand. */
  public DraftFault fault() {
    return fault;
  }
}
