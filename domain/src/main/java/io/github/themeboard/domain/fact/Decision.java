package io.github.themeboard.domain.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a fact, when and why. Decisions are never changed; taking one back is a decision
 * too.
 */
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

  /** The board's revision that this decision made. */
  private long revision;

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

  private String actor;
  private @Nullable String reason;

  @Column(name = "decided_at")
  private Instant at;

  protected Decision() {}

  Decision(
      Verb verb, Fact fact, @Nullable FactVersion before, @Nullable FactVersion after, Act act) {
    this.verb = verb;
    this.fact = fact;
    this.before = before;
    this.after = after;
    this.revision = act.revision();
    this.actor = act.actor();
    this.reason = act.reason();
    this.at = act.at();
  }

  public Verb verb() {
    return verb;
  }

  public long revision() {
    return revision;
  }

  public @Nullable FactVersion before() {
    return before;
  }

  public @Nullable FactVersion after() {
    return after;
  }

  public String actor() {
    return actor;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
