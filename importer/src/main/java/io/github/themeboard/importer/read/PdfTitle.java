package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The title of a document: the largest letters in the upper half of its first page. It is read
 * before the header above it, and on one line.
 */
final class PdfTitle {
  private static final float LARGE = 1.25f;
  private static final int FEWEST_CHARACTERS = 8;
  private static final int MOST_LINES = 4;

  /** In points from the top: the margin of a text is larger, that of a header is not. */
  private static final float HEADER = 50;

  private PdfTitle() {}

  static List<PdfLine> first(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    int page = lines.get(0).page();
    List<PdfLine> opening = lines.stream().takeWhile(l -> l.page() == page).toList();
    int start = start(opening);
    if (start < 0) {
      return isHeader(opening) ? headerLast(lines) : lines;
    }
    int end = start + 1;
    while (end < Math.min(opening.size(), start + MOST_LINES)
        && goesOn(opening.get(end - 1), opening.get(end))) {
      end++;
    }
    List<PdfLine> ordered = new ArrayList<>(List.of(joined(opening.subList(start, end))));
    ordered.addAll(lines.subList(0, start));
    ordered.addAll(lines.subList(end, lines.size()));
    return ordered;
  }

  /** Where the title begins, or -1. */
  private static int start(List<PdfLine> page) {
    float body = body(page);
    double half = page.stream().mapToDouble(PdfLine::base).max().orElse(0) / 2;
    int start = -1;
    for (int i = 0; i < page.size(); i++) {
      PdfLine line = page.get(i);
      boolean large = line.size() >= LARGE * body && line.base() <= half && !line.row();
      if (large
          && Characters.weight(line.text()) >= FEWEST_CHARACTERS
          && (start < 0 || line.size() > page.get(start).size() + 0.5f)) {
        start = i;
      }
    }
    return start;
  }

  /** The size of most of the letters. */
  private static float body(List<PdfLine> page) {
    TreeMap<Float, Integer> letters = new TreeMap<>();
    page.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    float body = letters.firstKey();
    for (float size : letters.keySet()) {
      body = letters.get(size) > letters.get(body) ? size : body;
    }
    return body;
  }

  private static boolean goesOn(PdfLine line, PdfLine next) {
    float down = next.base() - line.base();
    return !next.row()
        && Math.abs(next.size() - line.size()) < 0.05f * line.size()
        && down > 0
        && down <= 1.7f * line.size();
  }

  private static PdfLine joined(List<PdfLine> lines) {
    PdfLine first = lines.get(0);
    StringBuilder text = new StringBuilder(first.text());
    lines.stream().skip(1).forEach(line -> LineJoint.append(text, line.text()));
    return first.withText(text.toString());
  }

  /** A single page has no other that repeats its header. */
  private static boolean isHeader(List<PdfLine> page) {
    return page.size() > 3
        && page.get(0).base() < HEADER
        && page.get(1).base() - page.get(0).base() > 3.5f * page.get(1).size();
  }

  private static List<PdfLine> headerLast(List<PdfLine> lines) {
    List<PdfLine> ordered = new ArrayList<>(lines.subList(1, lines.size()));
    ordered.add(lines.get(0));
    return ordered;
  }
}
