package io.github.themeboard.domain.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks by which a board is read.
 *
 * @param publishedBy only what sources had published by the end of this day; null: all
 * @param knownAt only what the board had accepted by this moment; null: now
 */
public record Clocks(@Nullable LocalDate publishedBy, @Nullable Instant knownAt) {

  /** Everything, as it stands now. */
  public static final Clocks NOW = new Clocks(null, null);

  /** Whether either clock stands in the past. */
  public boolean past() {
    return publishedBy != null || knownAt != null;
  }
}
