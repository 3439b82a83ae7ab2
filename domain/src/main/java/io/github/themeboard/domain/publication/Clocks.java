package io.github.themeboard.domain.publication;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    return standing(from, to, "");
  }

  /**
   * As {@link #standing(String, String)}, for a query that has the clocks of two moments.
   *
   * @param which what follows {@code known} in the name of the parameter
   */
  public String standing(String from, String to, String which) {
    String known = ":known" + which;
    return knownAt == null
        ? to + " is null"
        : "%1$s <= %3$s and (%2$s is null or %2$s > %3$s)".formatted(from, to, known);
  }

  /**
   * The condition that a source had published by the published-by clock; always true without it.
   *
   * @param countsFrom expression of the day from which the source counts
   */
  public String published(String countsFrom) {
    return published(countsFrom, "");
  }

  /**
   * As {@link #published(String)}, for a query that has the clocks of two moments.
   *
   * @param which what follows {@code by} in the name of the parameter
   */
  public String published(String countsFrom, String which) {
    return publishedBy == null ? "true = true" : countsFrom + " <= :by" + which;
  }

  /** Sets the parameters that the conditions use. */
  public <Q extends Query> Q bind(Q query) {
    return bind(query, "");
  }

  /**
   * As {@link #bind(Query)}, for a query that has the clocks of two moments.
   *
   * @param which what follows {@code known} and {@code by} in the names of the parameters
   */
  public <Q extends Query> Q bind(Q query, String which) {
    if (knownAt != null) {
      query.setParameter("known" + which, knownAt);
    }
    if (publishedBy != null) {
      query.setParameter("by" + which, publishedBy);
    }
    return query;
  }

  /**
   * The day at which the clocks stand, in UTC: the earlier of both, and never after now.
   *
   * @param now the present
   */
  public LocalDate day(Instant now) {
    Instant moment = knownAt == null || knownAt.isAfter(now) ? now : knownAt;
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return publishedBy == null || publishedBy.isAfter(day) ? day : publishedBy;
  }

  /** Whether either clock stands in the past. */
  public boolean past() {
    return publishedBy != null || knownAt != null;
  }
}
