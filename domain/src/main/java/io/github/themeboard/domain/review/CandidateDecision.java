package io.github.themeboard.domain.review;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.CandidateStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to one candidate. Never changed: a decision that is taken back has a second row,
 * with what was before.
 */
@Entity
public class CandidateDecision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Act act;

  @ManyToOne(fetch = FetchType.LAZY)
  private Candidate candidate;

  @Enumerated(EnumType.STRING)
  private CandidateStatus beforeStatus;

  private @Nullable Long beforeActId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "before_fact")
  private @Nullable Fact beforeFact;

  @Enumerated(EnumType.STRING)
  private CandidateStatus status;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Fact fact;

  @Enumerated(EnumType.STRING)
  private Made made;

  @Enumerated(EnumType.STRING)
  private @Nullable Refusal refusal;

  protected CandidateDecision() {}

  private CandidateDecision(Act act, Candidate candidate, Made made, @Nullable Refusal refusal) {
    this.act = act;
    this.candidate = candidate;
    this.beforeStatus = candidate.status();
    this.beforeActId = candidate.actId();
    this.beforeFact = candidate.fact();
    this.made = made;
    this.refusal = refusal;
  }

  /** Accepts a candidate. */
  static CandidateDecision accept(Candidate candidate, Act act, Made made, @Nullable Fact fact) {
    CandidateDecision decision = new CandidateDecision(act, candidate, made, null);
    candidate.accept(act.id(), fact);
    return decision.done();
  }

  /** Rejects a candidate. */
  static CandidateDecision reject(Candidate candidate, Act act, Refusal refusal) {
    CandidateDecision decision = new CandidateDecision(act, candidate, Made.NOTHING, refusal);
    candidate.reject(act.id());
    return decision.done();
  }

  /** Takes a decision back: the candidate is again what it was before. */
  static CandidateDecision undo(CandidateDecision undone, Act act) {
    Candidate candidate = undone.candidate;
    CandidateDecision decision = new CandidateDecision(act, candidate, undone.made, undone.refusal);
    if (candidate.status() != CandidateStatus.PENDING) {
      candidate.reopen();
    }
    if (undone.beforeStatus == CandidateStatus.ACCEPTED) {
      candidate.accept(act.id(), undone.beforeFact);
    } else if (undone.beforeStatus == CandidateStatus.REJECTED) {
      candidate.reject(act.id());
    }
    return decision.done();
  }

  private CandidateDecision done() {
    status = candidate.status();
    fact = candidate.fact();
    return this;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public Act act() {
    return act;
  }

  public Candidate candidate() {
    return candidate;
  }

  /** What the candidate was before. */
  public CandidateStatus before() {
    return beforeStatus;
  }

  /** What the candidate is since. */
  public CandidateStatus status() {
    return status;
  }

  /** The fact that it became, or that it confirms. */
  public @Nullable Fact fact() {
    return fact;
  }

  public Made made() {
    return made;
  }

  /** Why it was rejected. */
  public @Nullable Refusal refusal() {
    return refusal;
  }
}
