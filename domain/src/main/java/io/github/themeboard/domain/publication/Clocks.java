package io.github.themeboard.domain.publication;

import jakarta.persistence.Query;
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

  /**
   * The condition that a version stands at the known-at clock, for a query in HQL or SQL alike.
   *
   * @param from expression of the version's beginning
   * @param to expression of its end
   */
  public String standing(String from, String to) {
    return knownAt == null
        ? to + " is null"
        : from + " <= :known and (" + to + " is null or " + to + " > :known)";
  }

  /**
   * The condition that a source had published by the published-by clock; always true without it.
   *
   * @param countsFrom expression of the day from which the source counts
   */
  public String published(String countsFrom) {
    return publishedBy == null ? "true = true" : countsFrom + " <= :by";
  }

  /** Sets the parameters that the conditions use. */
  public <Q extends Query> Q bind(Q query) {
    if (knownAt != null) {
      query.setParameter("known", knownAt);
    }
    if (publishedBy != null) {
      query.setParameter("by", publishedBy);
    }
    return query;
  }

  /** Whether either clock stands in the past. */
  public boolean past() {
    return publishedBy != null || knownAt != null;
  }
}
