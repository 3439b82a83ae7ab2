package io.github.themeboard.domain.fact;

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

/** What an act did to one fact. Decisions are never changed; taking one back is a decision too. */
@Entity
public class Decision {

  /** What was done. */
  public enum Verb {
    ACCEPT,
    EDIT,
    RETRACT,
    UNDO
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Act act;

  @Enumerated(EnumType.STRING)
  private Verb verb;

  @ManyToOne(fetch = FetchType.LAZY)
  private Fact fact;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "from_version")
  private @Nullable FactVersion before;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "to_version")
  private @Nullable FactVersion after;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Decision undoes;

  protected Decision() {}

  Decision(
      Verb verb, Fact fact, @Nullable FactVersion before, @Nullable FactVersion after, Act act) {
    this.verb = verb;
    this.fact = fact;
    this.before = before;
    this.after = after;
    this.act = act;
  }

  /** The decision that takes another one back. */
  static Decision undoing(
      Decision undone, @Nullable FactVersion before, @Nullable FactVersion after, Act act) {
    Decision decision = new Decision(Verb.UNDO, undone.fact, before, after, act);
    decision.undoes = undone;
    return decision;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  /** Who did it, when and why. */
  public Act act() {
    return act;
  }

  public Verb verb() {
    return verb;
  }

  public Fact fact() {
    return fact;
  }

  /** The version that stood before; null if none did. */
  public @Nullable FactVersion before() {
    return before;
  }

  /** The version that stands since; null if none does. */
  public @Nullable FactVersion after() {
    return after;
  }

  /** The decision that this one takes back. */
  public @Nullable Decision undoes() {
    return undoes;
  }
}
