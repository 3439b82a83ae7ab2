package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins printed lines to paragraphs, a blank line between them. A line goes on in the next one if
 * it is full, and nothing about the next one starts anew: no gap, indent, bullet or other size.
 */
final class PdfParagraphs {
  private static final float NORMAL_LEADING = 1.5f;

  private final List<PdfLine> lines;
  private final Map<Integer, Float> edges;
  private final float leading;

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.leading = leading(lines);
    this.edges = edges(lines);
  }

  static String join(List<PdfLine> lines) {
    return new PdfParagraphs(lines).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    boolean item = false;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && goesOn(lines.get(i - 1), line, item)) {
        LineJoint.append(text, line.text());
        continue;
      }
      if (i > 0) {
        text.append(line.row() && lines.get(i - 1).row() ? "\n" : "\n\n");
      }
      text.append(line.text());
      item = LineJoint.startsItem(line.text());
    }
    return text.toString().strip();
  }

  private boolean goesOn(PdfLine line, PdfLine next, boolean item) {
    return !line.row()
        && !next.row()
        && Math.abs(line.size() - next.size()) < 0.1f * line.size()
        && isBelow(line, next)
        && isFull(line, next)
        && !isIndented(line, next, item)
        && !LineJoint.startsItem(next.text());
  }

  /** At the top of the next column or page anything may follow. */
  private boolean isBelow(PdfLine line, PdfLine next) {
    float down = next.base() - line.base();
    boolean nextColumn = down < 0 && line.column() == 1 && next.column() == 2;
    return line.page() != next.page()
        || nextColumn
        || down >= 0 && down <= 1.3f * leading * line.size();
  }

  /**
   * A ragged line ends where the next word has no room, a last line anywhere before. After a full
   * stop a line must be nearly full: there a false break does less harm than a false joint.
   */
  private boolean isFull(PdfLine line, PdfLine next) {
    float width = edges.getOrDefault(margin(line), line.right()) - line.left();
    float used = line.right() - line.left();
    boolean roomless = used + firstWord(next) > width;
    return LineJoint.endsSentence(line.text())
        ? used >= 0.93f * width || roomless && used >= 0.8f * width
        : used >= 0.8f * width || roomless && used >= 0.5f * width;
  }

  /** About its width, with the space before it; Chinese may be broken anywhere. */
  private static float firstWord(PdfLine line) {
    if (Characters.isWide(line.text().codePointAt(0))) {
      return line.size();
    }
    int end = line.text().indexOf(' ');
    int letters = (end < 0 ? line.text().length() : end) + 1;
    return (line.right() - line.left()) * letters / line.text().length();
  }

  /** Where the lines of each column end at most; one in twenty may hang over, as headers do. */
  private static Map<Integer, Float> edges(List<PdfLine> lines) {
    Map<Integer, List<Float>> ends = new HashMap<>();
    for (PdfLine line : lines) {
      if (!line.row()) {
        ends.computeIfAbsent(margin(line), m -> new ArrayList<>()).add(line.right());
      }
    }
    Map<Integer, Float> edges = new HashMap<>();
    ends.forEach(
        (margin, all) -> {
          all.sort(Comparator.reverseOrder());
          edges.put(margin, all.get(all.size() / 20));
        });
    return edges;
  }

  private boolean isIndented(PdfLine line, PdfLine next, boolean item) {
    if (line.page() != next.page() || next.base() < line.base()) {
      return false;
    }
    float in = next.left() - line.left();
    return in > (item ? 3f : 0.8f) * line.size() || in < -6 * line.size();
  }

  /** Lines of one column: those that start in the same sixth of a page. */
  private static int margin(PdfLine line) {
    int column = line.page() * 4 + line.column();
    return column * 16 + Math.max(0, Math.min(15, Math.round(line.left() / 100)));
  }

  /** The usual distance of lines in the size of their letters. */
  private static float leading(List<PdfLine> lines) {
    float[] all = new float[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      float step = (lines.get(i).base() - lines.get(i - 1).base()) / lines.get(i).size();
      if (step > 0.8f && step < 3 && lines.get(i).page() == lines.get(i - 1).page()) {
        all[count++] = step;
      }
    }
    Arrays.sort(all, 0, count);
    return count < 3 ? NORMAL_LEADING : all[count / 2];
  }
}
