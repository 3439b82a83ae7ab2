package io.github.themeboard.domain.forecast;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated prediction: a figure with a period, or an event, that a source expects. What is announced
 * or believed, and an event that is reported, is one where its time ends after the day on which the
 * first of its sources was published.
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
    return end(version)
        .filter(
            end ->
                version.certainty() == Certainty.FORECAST
                    || mayPredict(version) && first(citations).filter(end::isAfter).isPresent());
  }

  private static boolean mayPredict(FactVersion version) {
    return switch (version.certainty()) {
      case ANNOUNCED, OPINION -> true;
      case REPORTED -> version instanceof Event;
      default -> false;
    };
  }

  private static Optional<LocalDate> end(FactVersion version) {
    if (version instanceof Event event) {
      return Optional.of(event.happened().last());
    }
    return version instanceof Figure figure
        ? Optional.ofNullable(figure.detail().period()).map(Period::last)
        : Optional.empty();
  }

  private static Optional<LocalDate> first(Collection<Citation> citations) {
    return citations.stream().map(c -> c.article().countsFrom()).min(Comparator.naturalOrder());
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
