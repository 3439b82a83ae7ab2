package io.github.themeboard.domain.fact;

import io.github.themeboard.domain.wording.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to the board; many decisions can belong to it, and it is taken back
 * as one. Acts are never changed: taking one back is an act too.
 */
@Entity
public class Act {

  /** What was done. */
  public enum Verb implements Token {
    /** A pack was put on the board. */
    LOAD,
    ACCEPT,
    REJECT,
    /** A fact was written by hand. */
    WRITE,
    EDIT,
    RETRACT,
    /** Something that is no fact was changed: a company, a theme, a publisher. */
    CHANGE,
    MERGE,
    /** An article got another text. */
    REPLACE,
    UNDO
  }

  /** An act as others are told of it. */
  public record Summary(
      long id, Verb verb, String actor, Instant at, @Nullable String reason, long revision) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long revision;

  @Enumerated(EnumType.STRING)
  private Verb verb;

  private String actor;
  private @Nullable String reason;

  @Column(name = "done_at")
  private Instant at;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Act undoes;

  private @Nullable Long partOfId;

  protected Act() {}

  Act(
      Verb verb,
      long revision,
      String actor,
      Instant at,
      @Nullable String reason,
      @Nullable Act undoes) {
    this.verb = verb;
    this.revision = revision;
    this.actor = actor;
    this.at = at;
    this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    this.undoes = undoes;
  }

  /** It takes a part of another one back. */
  Act partOf(Act whole) {
    this.partOfId = whole.id();
    return this;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  /** The board's revision that it made; of an act that readers do not see, the one it found. */
  public long revision() {
    return revision;
  }

  public Verb verb() {
    return verb;
  }

  /** The account's name, or {@code pack} for what shipped with the product. */
  public String actor() {
    return actor;
  }

  /** Why, in the actor's words. */
  public @Nullable String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }

  /** The act that this one takes back. */
  public @Nullable Act undoes() {
    return undoes;
  }

  /** The act of which this one takes back a part. */
  public @Nullable Long partOf() {
    return partOfId;
  }

  public Summary summary() {
    return new Summary(id(), verb, actor, at, reason, revision);
  }
}
