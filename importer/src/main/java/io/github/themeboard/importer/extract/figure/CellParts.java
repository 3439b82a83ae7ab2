package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The parts of a cell, or of a head, that hold several: "3,112 (+12%)", "同比/环比". */
final class CellParts {
  private static final int MOST = 8;

  private CellParts() {}

  static List<Span> of(String folded, Span cell) {
    List<Span> parts = new ArrayList<>();
    int from = cell.start();
    int limit = Math.min(cell.end(), cell.start() + 200);
    for (int i = cell.start(); i < limit && parts.size() < MOST; i++) {
      char c = folded.charAt(i);
      boolean slash = c == '/' && separates(folded, cell, i);
      boolean bracket = c == '(' && i > from;
      if (slash || bracket) {
        add(folded, from, i, parts);
        from = slash ? i + 1 : i;
      }
    }
    add(folded, from, cell.end(), parts);
    return parts;
  }

  /** The numbers of a cell that holds two or more and nothing else; empty for any other cell. */
  static List<CellNumber> numbers(String folded, String lower, Span cell) {
    List<Span> parts = of(folded, cell);
    List<CellNumber> numbers = new ArrayList<>();
    for (Span part : parts) {
      CellNumber number =
          parts.size() < 2 ? null : CellNumber.at(folded, lower, part.start(), part.end());
      if (number == null) {
        return List.of();
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** Not within "P/E" or "元/吨": both sides are numbers, or words of some length. */
  private static boolean separates(String folded, Span cell, int at) {
    if (at == cell.start() || at + 1 >= cell.end()) {
      return false;
    }
    int next = at + 1;
    while (next < cell.end() && folded.charAt(next) == ' ') {
      next++;
    }
    char c = next < cell.end() ? folded.charAt(next) : ' ';
    if (Folding.digit(c) || "+-(".indexOf(c) >= 0) {
      return true;
    }
    return word(folded, cell, at - 1, -1) >= 2 && word(folded, cell, at + 1, 1) >= 2;
  }

  private static int word(String folded, Span cell, int from, int step) {
    int length = 0;
    for (int i = from; i >= cell.start() && i < cell.end() && length < 3; i += step) {
      char c = folded.charAt(i);
      if (!Folding.latin(c) && !Folding.ideograph(c) && (c != ' ' || length > 0)) {
        break;
      }
      length += c == ' ' ? 0 : 1;
    }
    return length;
  }

  private static void add(String folded, int start, int end, List<Span> parts) {
    int from = start;
    int to = end;
    while (from < to && folded.charAt(from) == ' ') {
      from++;
    }
    while (to > from && folded.charAt(to - 1) == ' ') {
      to--;
    }
    // Brackets behind a number only part it from the next; they make nothing negative.
    if (!parts.isEmpty()
        && to - from > 2
        && folded.charAt(from) == '('
        && folded.charAt(to - 1) == ')') {
      from++;
      to--;
    }
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }
}
