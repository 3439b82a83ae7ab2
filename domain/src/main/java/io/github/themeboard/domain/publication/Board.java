package io.github.themeboard.domain.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The one board of this installation. */
@Entity
public class Board {
  /** Its only row. */
  static final short ID = 1;

  @Id private short id;
  private long revision;
  private Instant openedAt;

  protected Board() {}

  /** Grows with every change that readers can see. */
  public long revision() {
    return revision;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
