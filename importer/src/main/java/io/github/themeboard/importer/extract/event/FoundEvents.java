package io.github.themeboard.importer.extract.event;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events of one article, each once: what its clauses tell, if it has a time and holds. */
final class FoundEvents {
  private final List<EventCandidate> events = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final String lower;
  private final @Nullable LocalDate published;
  private final Belonging belonging;
  private final Protagonists protagonists;
  private final FigureStatement figure;
  private final EventGrounds grounds;

  /**
   * @param published the day of the article, if it is known: what lies behind it is to come
   */
  FoundEvents(
      Anatomy anatomy,
      @Nullable LocalDate published,
      Belonging belonging,
      Protagonists protagonists) {
    this.lower = anatomy.lower();
    this.published = published;
    this.belonging = belonging;
    this.protagonists = protagonists;
    this.figure = new FigureStatement(anatomy.folded(), lower);
    this.grounds = new EventGrounds(anatomy.folded(), lower);
  }

  List<EventCandidate> all() {
    return events;
  }

  /**
   * Keeps what clauses tell; passes over those that tell nothing.
   *
   * @param hearsay whether the sentence says that others say so
   */
  void add(@Nullable Telling telling, boolean hearsay) {
    if (telling == null || !telling.tells()) {
      return;
    }
    When time = telling.time(t -> belonging.ofVerb(t, telling));
    if (time == null || figure.is(telling, time)) {
      return;
    }
    Span quote =
        EventQuote.of(
            telling.clauses(),
            Math.min(time.start(), telling.verb()),
            Math.max(time.end(), telling.verb()),
            lower);
    if (quote == null || belonging.toSpeaker(quote) || !known.add(quote.in(lower))) {
      return;
    }
    Certainty certainty = certainty(telling, hearsay, time.date());
    List<Span> companies = protagonists.of(quote, telling, time);
    EventConfidence sure = grounds.of(quote, telling, time, certainty, companies);
    if (sure.printed()) {
      boolean late = certainty == Certainty.REALISED && EventDates.after(time.date(), published);
      events.add(new EventCandidate(quote, time.date(), companies, certainty, late, sure.share()));
    }
  }

  private Certainty certainty(Telling telling, boolean hearsay, String date) {
    if (hearsay) {
      return Certainty.REPORTED;
    }
    if (telling.isExpected()) {
      return Certainty.FORECAST;
    }
    boolean passed = EventDates.before(date, published);
    return telling.isPlanned()
            || telling.mayBePlanned() && !passed
            || telling.looksAheadBehind() && EventDates.after(date, published)
        ? Certainty.ANNOUNCED
        : Certainty.REALISED;
  }
}
