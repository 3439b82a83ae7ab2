package io.github.themeboard.domain.intake;

import io.github.themeboard.domain.wording.Token;

/** Whether a person has decided on a candidate. */
public enum CandidateStatus implements Token {
  PENDING,
  ACCEPTED,
  REJECTED
}
