package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.extract.event.EventWords.Sense;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;

/** What belongs to what in the sentence of a happening. */
final class Belonging {
  /** A time and a verb further apart than this are of different statements. */
  private static final int REACH = 200;

  private static final int LONGEST_BRACKETS = 60;

  private static final int LONGEST_WORD = 40;

  private final EventGrammar grammar = EventGrammar.bundled();
  private final String folded;
  private final String lower;

  Belonging(String folded, String lower) {
    this.folded = folded;
    this.lower = lower;
  }

  /** Whether a word for a happening is part of a noun, or says which thing is meant. */
  boolean toNoun(Found<Sense> found, Span clause) {
    return grammar.partOfNoun(folded, lower, found.start(), found.end(), clause)
        || grammar.relative(
            folded, lower, Math.max(behindOpening(clause), found.start() - REACH), found.start());
  }

  /** A clause that opens with "which" tells something of its own. */
  private int behindOpening(Span clause) {
    return EventWords.next(
        lower, clause.start(), Math.min(clause.end(), clause.start() + LONGEST_WORD));
  }

  /** Whether it is the writer or a speaker that it happens to. */
  boolean toSpeaker(Span quote) {
    return grammar.personal(folded, lower, quote);
  }

  /** Whether a time can be the verb's: not beside brackets, not before "after" or "because". */
  boolean ofVerb(When time, Telling telling) {
    int verb = telling.verb();
    int from = Math.min(time.end(), telling.verbEnd());
    int to = Math.max(time.start(), verb);
    if (to - from > REACH || brackets(from, to) || time.end() > verb && !behind(time, telling)) {
      return false;
    }
    Span clause = telling.verbClause();
    return time.end() > verb
        || !grammar.subordinate(folded, lower, Math.max(behindOpening(clause), time.end()), verb);
  }

  /** Whether a verb takes its time behind it: Chinese ones only with 于, none across a colon. */
  private boolean behind(When time, Telling telling) {
    int end = telling.verbEnd();
    if (time.start() <= end) {
      return true;
    }
    return Folding.ideograph(folded.charAt(end - 1))
        ? time.start() == end + 1 && "于在".indexOf(folded.charAt(end)) >= 0
        : !colon(end, time.start());
  }

  private boolean colon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == ':' && !Folding.digit(folded.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place lies in brackets that are not closed before it. */
  boolean inBrackets(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - LONGEST_BRACKETS); i--) {
      char c = folded.charAt(i);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }

  /** Whether one end of a stretch lies in brackets and the other does not. */
  private boolean brackets(int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open != 0;
  }

  /** "and plans to": a second statement. */
  boolean another(int start) {
    return lower.startsWith("and ", Math.max(0, start - 4));
  }

  /** 将…授权给: 将 only stands before the object. */
  boolean marksObject(int end, Span clause) {
    for (int i = end; i < Math.min(clause.end(), end + 40); i++) {
      if (lower.charAt(i) == '给') {
        return true;
      }
    }
    return false;
  }
}
