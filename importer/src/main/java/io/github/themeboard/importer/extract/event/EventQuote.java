package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the quote of an event out of its clauses. */
final class EventQuote {
  private static final int LONGEST = 300;

  private EventQuote() {}

  /**
   * All clauses, or of long ones those from the time to the verb and what fits.
   *
   * @param first where the time or the verb begins, whichever comes first
   * @param last where the other ends
   */
  static @Nullable Span of(List<Span> clauses, int first, int last, String lower) {
    Span whole = new Span(clauses.get(0).start(), clauses.get(clauses.size() - 1).end());
    if (whole.end() - whole.start() <= LONGEST) {
      return whole;
    }
    int from = whole.start();
    int to = from;
    int before = from;
    for (Span clause : clauses) {
      if (clause.start() <= first) {
        from = clause.start();
      }
      if (to >= last && lists(lower, clause.start())) {
        // What these list is said in the clause before them, which cannot stand alone.
        to = before >= last ? before : to;
        break;
      }
      if (to >= last && clause.end() - from > LONGEST) {
        break;
      }
      before = to;
      to = clause.end();
    }
    return to - from > LONGEST ? null : new Span(from, to);
  }

  private static boolean lists(String lower, int at) {
    return lower.startsWith("including", at)
        || lower.startsWith("such as", at)
        || lower.startsWith("包括", at)
        || lower.startsWith("其中", at);
  }
}
