package io.github.themeboard.importer.read;

import java.util.List;

/** A place where a part of a page may be parted in two columns, and what stands on either side. */
final class PdfGutter {
  private final List<List<PdfLine>> region;
  private final float gutter;

  PdfGutter(List<List<PdfLine>> region, float gutter) {
    this.region = region;
    this.gutter = gutter;
  }

  /**
   * A table has as many gaps, but words on one side of them at most. Few parted lines are enough
   * where the longer column goes on alone and keeps to its side.
   *
   * @param alone whether the rest of the page keeps to the columns: a part of a page of one column
   *     is rather a table
   */
  boolean partsProse(boolean alone) {
    long parted = region.stream().filter(line -> isParted(line, gutter)).count();
    long crossing = region.stream().filter(line -> isCrossed(line, gutter)).count();
    double left = weight(false);
    double right = weight(true);
    double less = Math.min(left, right);
    if (parted < 3 || crossing * 3 > region.size()) {
      return false;
    }
    if (!alone) {
      return parted >= 8 && less > 25;
    }
    return parted >= 5 && parted * 5 >= region.size()
        ? Math.max(left, right) > 30 && less > 12
        : crossing * 10 <= region.size() && region.size() >= 4 * parted / 3 && less > 20;
  }

  private double weight(boolean right) {
    return region.stream()
        .filter(line -> !isCrossed(line, gutter))
        .filter(line -> line.stream().anyMatch(piece -> isRight(piece, gutter) == right))
        .mapToInt(line -> widest(line, right))
        .average()
        .orElse(0);
  }

  private int widest(List<PdfLine> line, boolean right) {
    return line.stream()
        .filter(piece -> isRight(piece, gutter) == right)
        .mapToInt(piece -> Characters.weight(piece.text()))
        .max()
        .orElse(0);
  }

  static boolean isCrossed(List<PdfLine> line, float gutter) {
    return line.stream().anyMatch(piece -> piece.left() < gutter && piece.right() > gutter);
  }

  static boolean isParted(List<PdfLine> line, float gutter) {
    return !isCrossed(line, gutter)
        && line.stream().anyMatch(piece -> isRight(piece, gutter))
        && !line.stream().allMatch(piece -> isRight(piece, gutter));
  }

  static boolean isRight(PdfLine piece, float gutter) {
    return piece.left() >= gutter;
  }
}
