package io.github.themeboard.importer.read;

/**
 * A printed line, or the part of it that stands in one column. Lengths are in points, from the left
 * and from the top of the page.
 *
 * @param page from 1
 * @param size of its first letter
 * @param column of its part of the page: 0 goes across, 1 and 2 stand side by side
 * @param row whether wide gaps part it, as in a table
 */
record PdfLine(
    int page,
    String text,
    float left,
    float right,
    float base,
    float size,
    int column,
    boolean row) {

  /** This line and what stands further right on the same height, a tab between. */
  PdfLine with(PdfLine next) {
    return new PdfLine(
        page, text + "\t" + next.text, left, Math.max(right, next.right), base, size, column, true);
  }

  PdfLine withText(String other) {
    return new PdfLine(page, other, left, right, base, size, column, row);
  }

  PdfLine inColumn(int number) {
    return new PdfLine(page, text, left, right, base, size, number, row);
  }
}
