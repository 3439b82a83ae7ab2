package io.github.themeboard.app.timeline;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.PublishedFact;
import java.util.Comparator;
import java.util.List;

/** Events, latest first. */
public final class EventViews {
  private EventViews() {}

  /**
   * One event.
   *
   * @param iso as ISO 8601, at the precision known
   * @param date in words
   */
  public record EventView(String iso, String date, int year, FactView fact) {}

  /** The events among some facts; at most so many. */
  public static List<EventView> of(List<PublishedFact> facts, Sheet sheet, int most) {
    return latestFirst(facts).stream().limit(most).map(f -> view(f, sheet)).toList();
  }

  /** The events among some facts, latest first. */
  public static List<PublishedFact> latestFirst(List<PublishedFact> facts) {
    return facts.stream()
        .filter(f -> f.version() instanceof Event)
        .sorted(Comparator.comparing((PublishedFact f) -> date(f).last()).reversed())
        .toList();
  }

  private static EventView view(PublishedFact fact, Sheet sheet) {
    EventDate date = date(fact);
    return new EventView(
        date.toString(), sheet.dates().event(date), date.first().getYear(), sheet.fact(fact));
  }

  private static EventDate date(PublishedFact fact) {
    return ((Event) fact.version()).happened();
  }
}
