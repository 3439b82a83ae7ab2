package io.github.themeboard.domain.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one person, program or folder brought in at once. How far it is, its items tell. */
@Entity
public class ImportJob {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private Door door;

  private String actor;
  private Instant createdAt;
  private @Nullable Instant cancelledAt;
  private @Nullable String cancelledBy;

  protected ImportJob() {}

  /**
   * A job without items yet.
   *
   * @param actor the account's name
   */
  public ImportJob(Door door, String actor, Instant at) {
    this.door = door;
    this.actor = actor;
    this.createdAt = at;
  }

  /** Notes who cancels it; a second time changes nothing. */
  void cancel(String by, Instant at) {
    if (cancelledAt == null) {
      cancelledAt = at;
      cancelledBy = by;
    }
  }

  public Long id() {
    return id;
  }

  public Door door() {
    return door;
  }

  public String actor() {
    return actor;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant cancelledAt() {
    return cancelledAt;
  }

  public @Nullable String cancelledBy() {
    return cancelledBy;
  }
}
