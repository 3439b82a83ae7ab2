package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that number their risks or put a bullet before each, and what explains a risk below it. */
final class MarkedRisks {
  /** The next mark stands within so many lines, behind what explains the one before. */
  private static final int NEXT_MARK_WITHIN = 3;

  private final RiskWords words = RiskWords.bundled();
  private final RiskLines lines;
  private final RiskList list;
  private final List<Span> found;
  private @Nullable ListMark last;
  private boolean explains;

  /**
   * @param found takes the risks
   */
  MarkedRisks(RiskLines lines, RiskList list, List<Span> found) {
    this.lines = lines;
    this.list = list;
    this.found = found;
  }

  /** The marks began before the first line, with this one. */
  void goOn(@Nullable ListMark mark) {
    last = mark;
  }

  boolean begun() {
    return last != null;
  }

  /** Whether a mark may stand here: the first, or the one that is due. */
  boolean due(ListMark mark) {
    return last == null || mark.follows(last);
  }

  Taken take(int index, ListMark mark) {
    Block block = lines.at(index);
    Span text = new Span(mark.end(), block.end());
    if (last != null && mark.style() != last.style()) {
      // What is listed below one risk explains it.
      return Taken.GOES_ON;
    }
    if (last != null && mark.value() != 0 && mark.value() != last.value() + 1
        || last == null && words.ends(lines.text(text)) && !words.sign(lines.text(block.span()))) {
      return Taken.ENDS_BEFORE;
    }
    List<Span> parts = last == null && onlyOne(index, mark) ? list.split(text, false) : List.of();
    Span lead = parts.size() > 1 ? null : list.bounds().lead(text);
    found.addAll(parts.size() > 1 ? parts : lead == null ? List.of() : List.of(lead));
    last = mark;
    explains = !lines.stopped(block);
    return Taken.GOES_ON;
  }

  private boolean onlyOne(int index, ListMark mark) {
    Block below = lines.below(index);
    ListMark other = below == null ? null : lines.mark(below);
    return other == null || other.style() != mark.style();
  }

  /** Whether a line without a mark explains the risk above it. */
  Taken explanation(int index) {
    return lines.stopped(lines.at(index)) && (marksBelow(index) || explainsLast())
        ? Taken.GOES_ON
        : Taken.ENDS_BEFORE;
  }

  private boolean marksBelow(int index) {
    for (int i = index; i < index + NEXT_MARK_WITHIN; i++) {
      if (last != null && lines.countsOn(i, last)) {
        return true;
      }
    }
    return false;
  }

  /** The last risk may be explained too: where the first was. */
  private boolean explainsLast() {
    return explains && found.size() > 1;
  }
}
