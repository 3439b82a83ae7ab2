package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts running text at the numbers or bullets inside it. */
final class NumberedRisks {
  private final String lower;
  private final RiskBounds bounds;

  NumberedRisks(String lower, RiskBounds bounds) {
    this.lower = lower;
    this.bounds = bounds;
  }

  /** The parts behind "1) ... 2) ...", or nothing if the stretch is not numbered. */
  List<Span> in(Span within) {
    List<ListMark> marks = marks(within);
    if (marks.size() < 2) {
      return List.of();
    }
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : within.end();
      Span part = bounds.lead(new Span(Math.min(marks.get(i).end(), end), end));
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private List<ListMark> marks(Span within) {
    List<ListMark> marks = new ArrayList<>();
    for (int i = within.start(); i < within.end(); i++) {
      if (!markMayBegin(i, within.start())) {
        continue;
      }
      ListMark mark = ListMark.at(lower, i, within.end());
      if (mark == null || mark.style() == ListMark.Style.BULLET && !bullet(i, within.start())) {
        continue;
      }
      boolean first = marks.isEmpty() && mark.value() <= 1;
      boolean last = !marks.isEmpty() && mark.value() == Integer.MAX_VALUE;
      if (first
          || !marks.isEmpty() && mark.follows(marks.get(marks.size() - 1))
          || last && mark.style() == marks.get(0).style()) {
        marks.add(mark);
        i = Math.max(i, mark.end() - 1);
      } else if (marks.size() == 1 && mark.value() == 1) {
        // The first was something else that looked like a number.
        marks.set(0, mark);
      }
    }
    return marks;
  }

  /** A dash inside a line parts words and lists nothing. */
  private boolean bullet(int at, int from) {
    return at == from || "-–—*+".indexOf(lower.charAt(at)) < 0;
  }

  private boolean markMayBegin(int at, int from) {
    if (at == from) {
      return true;
    }
    char c = lower.charAt(at);
    char before = lower.charAt(at - 1);
    if (c == '(' || c >= '①' && c <= '⑳') {
      return true;
    }
    if (Folding.ideograph(c)) {
      return !Folding.ideograph(before) && !Folding.digit(before);
    }
    return !Folding.latin(before) && !Folding.digit(before) && ".-/$¥(".indexOf(before) < 0;
  }
}
