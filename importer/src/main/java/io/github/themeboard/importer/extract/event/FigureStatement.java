package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Folding;
import java.util.List;

/**
 * Tells a figure of a period from a happening: "in the first half it completed 17 overhauls"
 * measures the half.
 */
final class FigureStatement {
  /** So many characters beside a verb hold the number that it measures. */
  private static final int NEAR = 20;

  private static final int FAR = 45;

  /** Between a verb and its number stand a currency or "about". */
  private static final int BESIDE = 6;

  private static final int STATED = 40;

  private final EventGrammar grammar = EventGrammar.bundled();
  private final String folded;
  private final String lower;

  FigureStatement(String folded, String lower) {
    this.folded = folded;
    this.lower = lower;
  }

  boolean is(Telling telling, When time) {
    boolean year = EventDates.yearOnly(time.date());
    if (year && !telling.isStrong()) {
      return true;
    }
    if (telling.looksAhead() || EventDates.day(time.date())) {
      return !telling.isStrong() && stated(telling) && says(telling.verbEnd());
    }
    int verb = telling.verb();
    int end = telling.verbEnd();
    List<When> times = telling.times();
    boolean measures = grammar.measures(folded, lower, verb, end);
    int from = Math.max(telling.clauses().get(0).start(), verb - NEAR);
    if (time.part()
        && (number(from, verb, times) || number(end, end + (measures ? FAR : NEAR), times))) {
      return true;
    }
    // "a budget of RMB 38bn for accelerators in 2026": the year is the amount's.
    if (year && time.start() >= end && number(end, time.start(), times)) {
      return true;
    }
    return measures && counted(end, times)
        || stated(telling) && (says(end) || number(end, end + STATED, times));
  }

  /** "sold 5,000 cars" measures; "sold 51% of the unit" happened. */
  private boolean counted(int end, List<When> times) {
    int at = end;
    while (at < end + BESIDE && at < lower.length() && !Folding.digit(lower.charAt(at))) {
      at++;
    }
    if (!number(at, at + 1, times)) {
      return false;
    }
    while (at < lower.length() && (Folding.digit(lower.charAt(at)) || lower.charAt(at) == '.')) {
      at++;
    }
    return at == lower.length() || lower.charAt(at) != '%';
  }

  private boolean stated(Telling telling) {
    return grammar.states(folded, lower, telling.verb(), telling.verbEnd());
  }

  /** "reported on Monday that": no more than the source of what follows. */
  private boolean says(int from) {
    for (int i = from; i < from + STATED; i++) {
      if (lower.startsWith(" that ", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit stands in a stretch that is none of a time. */
  private boolean number(int from, int to, List<When> times) {
    for (int i = from; i < Math.min(lower.length(), to); i++) {
      if (Folding.digit(lower.charAt(i)) && !ofTime(i, times)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofTime(int at, List<When> times) {
    for (When time : times) {
      if (time.start() <= at && at < time.end()) {
        return true;
      }
    }
    return false;
  }
}
