package io.github.themeboard.importer.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reading order of a page. Two columns of prose are read one after the other, between the lines
 * that cross the gutter; all other gaps are those of a table, whose rows stay lines.
 */
final class PdfColumns {
  private static final int MOST_GUTTERS = 50;

  private final List<List<PdfLine>> page;
  private final float gutter;

  private PdfColumns(List<List<PdfLine>> page, float gutter) {
    this.page = page;
    this.gutter = gutter;
  }

  static List<PdfLine> inOrder(List<List<PdfLine>> page) {
    return page.stream()
        .flatMap(line -> line.stream().skip(1))
        .map(piece -> Math.round(piece.left()) - 1)
        .distinct()
        .limit(MOST_GUTTERS)
        .map(gutter -> new PdfColumns(page, gutter))
        .filter(PdfColumns::partsProse)
        .min(Comparator.comparingLong(PdfColumns::crossing))
        .map(PdfColumns::oneAfterTheOther)
        .orElseGet(() -> page.stream().map(PdfColumns::row).toList());
  }

  private boolean partsProse() {
    List<List<PdfLine>> region = region();
    PdfGutter sides = new PdfGutter(region, gutter);
    boolean alone = crossing() * 3 <= page.size();
    return sides.partsProse(alone);
  }

  private long crossing() {
    return page.stream().filter(line -> PdfGutter.isCrossed(line, gutter)).count();
  }

  /**
   * From the first line that is parted to the last, and on to the next that crosses: what stands
   * above or below, such as a title or a summary, may well go across.
   */
  private List<List<PdfLine>> region() {
    int start = 0;
    while (start < page.size() && !PdfGutter.isParted(page.get(start), gutter)) {
      start++;
    }
    int end = page.size();
    while (end > start && !PdfGutter.isParted(page.get(end - 1), gutter)) {
      end--;
    }
    while (start > 0 && !PdfGutter.isCrossed(page.get(start - 1), gutter)) {
      start--;
    }
    while (end < page.size() && !PdfGutter.isCrossed(page.get(end), gutter)) {
      end++;
    }
    return page.subList(start, end);
  }

  private List<PdfLine> oneAfterTheOther() {
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (List<PdfLine> line : page) {
      if (PdfGutter.isCrossed(line, gutter)) {
        ordered.addAll(right);
        right.clear();
        ordered.add(row(line));
      } else {
        side(line, false).map(l -> l.inColumn(1)).ifPresent(ordered::add);
        side(line, true).map(l -> l.inColumn(2)).ifPresent(right::add);
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  private Optional<PdfLine> side(List<PdfLine> line, boolean right) {
    return line.stream().filter(l -> PdfGutter.isRight(l, gutter) == right).reduce(PdfLine::with);
  }

  private static PdfLine row(List<PdfLine> line) {
    return line.stream().reduce(PdfLine::with).orElseThrow();
  }
}
