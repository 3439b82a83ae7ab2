package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Span;

/**
 * A column of a table, as its head names it.
 *
 * @param head where the lowest head of the column stands
 * @param lender the column whose time a column of growth takes, or -1
 */
record TableColumn(Span head, Measure measure, HeadTime time, int left, int right, int lender) {
  static final TableColumn UNNAMED =
      new TableColumn(new Span(0, 0), Measure.UNKNOWN, HeadTime.NONE, 0, 0, -1);

  boolean none() {
    return measure.none();
  }

  boolean change() {
    return measure.sort() != null && measure.sort().change();
  }

  TableColumn lentBy(int column) {
    return new TableColumn(head, measure, time, left, right, column);
  }

  /** How far the cell stands from this column in print. */
  int distance(TableCell cell) {
    return Math.min(Math.abs(cell.left() - left), Math.abs(cell.right() - right));
  }
}
