package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;

/** Candidates whose article no longer says what they propose. */
@ApplicationScoped
public class StaleCandidates {
  private final EntityManager entities;

  StaleCandidates(EntityManager entities) {
    this.entities = entities;
  }

  /** Rejects candidates that wait, as part of the act that replaced their article's text. */
  @Transactional(TxType.MANDATORY)
  public void reject(Collection<Candidate> stale, Act act) {
    stale.forEach(c -> entities.persist(CandidateDecision.reject(c, act, Refusal.STALE)));
  }
}
