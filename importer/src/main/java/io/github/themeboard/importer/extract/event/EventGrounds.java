package io.github.themeboard.importer.extract.event;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/** Tells what speaks for an event; the first ground that fits. */
final class EventGrounds {
  private final EventGrammar grammar = EventGrammar.bundled();
  private final String folded;
  private final String lower;

  EventGrounds(String folded, String lower) {
    this.folded = folded;
    this.lower = lower;
  }

  EventConfidence of(
      Span quote, Telling telling, When time, Certainty certainty, List<Span> companies) {
    int subjects = subjects(companies);
    boolean body =
        grammar.body(folded, lower, quote.start(), telling.verb())
            || grammar.body(folded, lower, telling.verb(), quote.end());
    if (subjects == 0 && !body && !telling.looksAhead()) {
      return EventDates.day(time.date()) ? EventConfidence.NOBODY_ON_A_DAY : EventConfidence.NOBODY;
    }
    if (EventDates.yearOnly(time.date()) && !telling.looksAhead()) {
      return EventConfidence.YEAR_BEHIND;
    }
    if (certainty == Certainty.FORECAST) {
      return EventConfidence.EXPECTED;
    }
    if (subjects > 1) {
      return EventConfidence.SEVERAL_COMPANIES;
    }
    if (telling.looksAhead()) {
      return subjects == 1 ? EventConfidence.PLANNED_BY_A_COMPANY : EventConfidence.PLANNED;
    }
    if (!telling.isStrong()) {
      return EventConfidence.WEAK_WORD;
    }
    if (subjects == 0) {
      return EventConfidence.PUBLIC_BODY;
    }
    return quote.holds(companies.get(0)) ? EventConfidence.COMPANY : EventConfidence.REFERRED;
  }

  /** How many companies there are; another name in brackets is no other company. */
  private int subjects(List<Span> companies) {
    int subjects = 0;
    for (Span name : companies) {
      subjects += name.start() > 0 && folded.charAt(name.start() - 1) == '(' ? 0 : 1;
    }
    return subjects;
  }
}
