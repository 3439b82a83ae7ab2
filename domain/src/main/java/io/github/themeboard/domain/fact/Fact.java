package io.github.themeboard.domain.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays the same through all versions of a fact: its identity and its kind. */
@Entity
public class Fact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

  private Instant createdAt;

  protected Fact() {}

  Fact(FactKind kind, Instant at) {
    this.kind = kind;
    this.createdAt = at;
  }

  public Long id() {
    return id;
  }

  public FactKind kind() {
    return kind;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
