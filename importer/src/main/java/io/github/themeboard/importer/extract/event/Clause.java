package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence at its commas and semicolons. */
final class Clause {
  private Clause() {}

  /** The clauses of a sentence, the mark behind each not included. */
  static List<Span> of(String folded, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (parts(folded, i, sentence.end())) {
        add(folded, from, i, clauses);
        from = i + 1;
      }
    }
    add(folded, from, sentence.end(), clauses);
    return clauses;
  }

  private static boolean parts(String folded, int at, int end) {
    char c = folded.charAt(at);
    if (c == '，' || c == ';') {
      return true;
    }
    if (c != ',') {
      return false;
    }
    // "April 6, 2026" and "1,200" are no two clauses.
    int next = at + 1;
    while (next < end && folded.charAt(next) == ' ') {
      next++;
    }
    return next < end && !Folding.digit(folded.charAt(next));
  }

  private static void add(String folded, int start, int end, List<Span> to) {
    int from = start;
    while (from < end && folded.charAt(from) == ' ') {
      from++;
    }
    if (from < end) {
      to.add(new Span(from, end));
    }
  }
}
