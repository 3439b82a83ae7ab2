package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.PublishedFact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated prediction: a figure with a period, or an event, whose time was {@link StillToCome} when
 * its source spoke.
 *
 * @param due the last day of the time it speaks of; a fiscal year is taken as the year it is named
 *     after
 * @param verdict what became of it, as the clocks show it; null if nobody has judged it
 */
public record Forecast(PublishedFact fact, LocalDate due, @Nullable Verdict verdict) {
  /** How many days ahead a forecast falls due soon. */
  public static final int SOON_DAYS = 90;

  /** The forecast that a fact is, if it is one. */
  public static Optional<Forecast> of(PublishedFact fact, @Nullable Verdict verdict) {
    return fallsDue(fact.version(), fact.citations()).map(due -> new Forecast(fact, due, verdict));
  }

  /** When a version falls due; nothing if it is no forecast. */
  static Optional<LocalDate> fallsDue(FactVersion version, Collection<Citation> citations) {
    return StillToCome.due(version)
        .filter(due -> citations.stream().anyMatch(c -> StillToCome.when(c, version, due)));
  }

  /** Where it stands on a day. */
  public DueState on(LocalDate day) {
    if (verdict != null) {
      return DueState.JUDGED;
    }
    long days = daysFrom(day);
    if (days < 0) {
      return DueState.OVERDUE;
    }
    return days <= SOON_DAYS ? DueState.SOON : DueState.LATER;
  }

  /** Days from a day until it falls due; negative if its time was over before. */
  public long daysFrom(LocalDate day) {
    return ChronoUnit.DAYS.between(day, due);
  }
}
