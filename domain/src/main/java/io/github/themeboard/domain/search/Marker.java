package io.github.themeboard.domain.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a query asks for, as the database reads the words of some texts. */
public final class Marker {
  private final List<List<Token>> terms;
  private final Map<String, String> stems;

  Marker(List<List<Token>> terms, Map<String, String> stems) {
    this.terms = terms.stream().map(Marker::trimmed).toList();
    this.stems = stems;
  }

  /**
   * A stretch of a text, in characters of Java.
   *
   * @param start first
   * @param end one past the last
   */
  public record Mark(int start, int end) {}

  /** Words that searches leave out count for nothing at either end of a phrase. */
  private static List<Token> trimmed(List<Token> term) {
    int from = 0;
    int to = term.size();
    while (from < to && term.get(from).stem().isEmpty()) {
      from++;
    }
    while (to > from && term.get(to - 1).stem().isEmpty()) {
      to--;
    }
    return term.subList(from, to);
  }

  /** The stretches to mark, in order; none touches another. */
  public List<Mark> of(String text) {
    return of(text, all());
  }

  /** The stretches that have some of the terms, in order; none touches another. */
  public List<Mark> of(String text, Collection<Integer> some) {
    List<Token> tokens = Token.of(text, stems);
    List<Mark> marks = new ArrayList<>();
    some.forEach(term -> marks.addAll(marks(terms.get(term), tokens)));
    marks.sort(Comparator.comparing(Mark::start).thenComparing(Mark::end));
    return joined(marks);
  }

  /** Which of some terms a text has not, by their numbers. */
  public Set<Integer> missing(String text, Collection<Integer> some) {
    List<Token> tokens = Token.of(text, stems);
    Set<Integer> missing = new TreeSet<>(some);
    missing.removeIf(term -> !marks(terms.get(term), tokens).isEmpty());
    return missing;
  }

  /** Numbers of the terms that can be marked at all. */
  public Set<Integer> all() {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < terms.size(); i++) {
      if (!terms.get(i).isEmpty()) {
        all.add(i);
      }
    }
    return all;
  }

  private static List<Mark> marks(List<Token> term, List<Token> tokens) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; !term.isEmpty() && at + term.size() <= tokens.size(); at++) {
      if (stands(term, tokens, at)) {
        int last = at + term.size() - 1;
        marks.add(new Mark(tokens.get(at).start(), tokens.get(last).end()));
      }
    }
    return marks;
  }

  private static boolean stands(List<Token> term, List<Token> tokens, int at) {
    for (int i = 0; i < term.size(); i++) {
      Token token = tokens.get(at + i);
      if (!token.fits(term.get(i)) || i > 0 && !token.follows(tokens.get(at + i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static List<Mark> joined(List<Mark> marks) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : marks) {
      Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && mark.start() <= last.end()) {
        joined.set(joined.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }
}
