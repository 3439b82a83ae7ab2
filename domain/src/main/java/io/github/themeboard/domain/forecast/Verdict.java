package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a forecast, with the passages that show it. It is written once; one that is
 * replaced or withdrawn is ended, so that the past keeps it.
 */
@Entity
public class Verdict {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long factId;
  private int version;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private @Nullable Long proofId;
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  private Act act;

  private Instant knownFrom;
  private @Nullable Instant knownTo;

  @ManyToMany
  @JoinTable(
      name = "verdict_citation",
      joinColumns = @JoinColumn(name = "verdict_id"),
      inverseJoinColumns = @JoinColumn(name = "citation_id"))
  @OrderColumn(name = "position")
  private List<Citation> citations = new ArrayList<>();

  protected Verdict() {}

  Verdict(long factId, Ruling ruling, List<Citation> citations, Act act) {
    this.factId = factId;
    this.version = ruling.version();
    this.outcome = ruling.outcome();
    this.proofId = ruling.proof();
    this.reason = ruling.reason();
    this.citations = new ArrayList<>(citations);
    this.act = act;
    this.knownFrom = act.at();
  }

  /** The same verdict, entered by another act. */
  Verdict again(Act by) {
    Ruling same = new Ruling(version, outcome, List.of(), proofId, reason);
    return new Verdict(factId, same, citations, by);
  }

  /** The board no longer stands by it. */
  void end(Instant at) {
    if (knownTo != null) {
      throw new IllegalStateException("verdict " + id + " was ended before");
    }
    this.knownTo = at;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  /** The forecast. */
  public long factId() {
    return factId;
  }

  /** The number of the version of the forecast that was judged. */
  public int version() {
    return version;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The fact whose passages show it; null where passages were marked. */
  public @Nullable Long proofId() {
    return proofId;
  }

  /** Why, in the words of whoever entered it. */
  public String reason() {
    return reason;
  }

  /** The act that entered it. */
  public Act act() {
    return act;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  /** Null while it stands. */
  public @Nullable Instant knownTo() {
    return knownTo;
  }

  /** The passages that show it; at least one. */
  public List<Citation> citations() {
    return List.copyOf(citations);
  }
}
