package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.intake.CandidatePassage;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A passage of a candidate before an act. One statement writes those of an article. */
@Entity
@Immutable
class CandidatePlace {
  @Id private long id;
  private long actId;
  private long candidateId;
  private int position;
  @Embedded private CandidatePassage passage;

  protected CandidatePlace() {}

  long candidateId() {
    return candidateId;
  }

  CandidatePassage passage() {
    return passage;
  }
}
