package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.figure.Measure.Sort;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that the head rows of a table name. */
final class TableHead {
  static final TableHead NONE = new TableHead(List.of());

  private final List<TableColumn> columns;
  private final boolean measures;

  private TableHead(List<TableColumn> columns) {
    this.columns = LentTimes.of(columns);
    this.measures = columns.stream().skip(1).anyMatch(TableHead::measured);
  }

  /** Something else than a change: a table of "2024 | 2025 | yoy" has its measures in the rows. */
  private static boolean measured(TableColumn column) {
    Sort sort = column.measure().sort();
    TableUnit unit = column.measure().unit();
    return sort != null && sort != Sort.NONE && !sort.change()
        || unit != null && unit.dimension() != Dimension.PERCENT;
  }

  static TableHead of(Anatomy anatomy, List<TableCell> cells, List<Mention> times) {
    List<TableColumn> columns = new ArrayList<>(cells.size());
    RowTimes rowTimes = new RowTimes(times);
    for (TableCell cell : cells) {
      Span span = cell.span();
      columns.add(
          new TableColumn(
              span,
              measure(anatomy, span),
              HeadTime.of(anatomy.lower(), span.start(), span.end(), rowTimes.in(span)),
              cell.left(),
              cell.right(),
              -1));
    }
    return new TableHead(columns);
  }

  private static Measure measure(Anatomy anatomy, Span head) {
    Measure measure = Measure.of(anatomy.folded(), anatomy.lower(), head);
    String text = anatomy.lower().substring(head.start(), Math.min(head.end(), head.start() + 12));
    return HeadTime.base(text) && measure.sort() != Sort.GROWTH
        ? new Measure(Sort.GROWTH, measure.unit(), 1)
        : measure;
  }

  /** This row of heads below a row of heads that each stand over one or more of them. */
  TableHead below(TableHead groups) {
    int[] group = groups.spread(columns.size());
    List<TableColumn> joined = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      TableColumn above = group[i] < 0 ? TableColumn.UNNAMED : groups.columns.get(group[i]);
      Span head =
          column.head().start() < column.head().end() && !column.time().whole()
              ? column.head()
              : above.head();
      joined.add(
          new TableColumn(
              head,
              column.measure().below(above.measure()),
              column.time().below(above.time()),
              column.left(),
              column.right(),
              -1));
    }
    return new TableHead(joined);
  }

  /** For each of the columns below, the head over it. */
  private int[] spread(int size) {
    int[] group = new int[size];
    int own = columns.size() - 1;
    boolean dense =
        own > 0
            && size - 1 > own
            && (size - 1) % own == 0
            && columns.stream().skip(1).noneMatch(c -> c.head().start() == c.head().end());
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (dense) {
        group[i] = i == 0 ? 0 : 1 + (i - 1) / ((size - 1) / own);
      } else {
        boolean named =
            i < columns.size() && columns.get(i).head().start() < columns.get(i).head().end();
        last = named ? i : i <= 1 ? -1 : last;
        group[i] = last;
      }
    }
    return group;
  }

  boolean none() {
    return columns.isEmpty();
  }

  int size() {
    return columns.size();
  }

  TableColumn column(int i) {
    return i >= 0 && i < columns.size() ? columns.get(i) : TableColumn.UNNAMED;
  }

  /** Whether the columns say what is measured, so that a row's label only names who. */
  boolean measures() {
    return measures;
  }

  /** Whether it names anything by which numbers can be read. */
  boolean telling() {
    return columns.stream()
        .anyMatch(
            c -> c.measure().sort() != null || c.measure().unit() != null || !c.time().silent());
  }

  /** What stands over the labels speaks of the whole table. */
  @Nullable Measure corner() {
    return columns.isEmpty() || columns.get(0).none() ? null : columns.get(0).measure();
  }

  /** For each cell of a row, the column that it stands in. */
  int[] columnsOf(List<TableCell> cells, TableCell.Layout layout) {
    int[] column = new int[cells.size()];
    boolean gaps = layout == TableCell.Layout.GAPS;
    int shift = cells.size() == columns.size() + 1 && unlabelled() ? 1 : 0;
    if (!gaps || cells.size() == columns.size() || shift == 1) {
      for (int i = 0; i < column.length; i++) {
        column[i] = i - shift;
      }
      return column;
    }
    int at = 0;
    column[0] = columns.isEmpty() || columns.get(0).left() > cells.get(0).right() ? -1 : 0;
    for (int i = 1; i < column.length; i++) {
      TableCell cell = cells.get(i);
      at = Math.max(at, column[0] == 0 ? 1 : 0);
      while (at + 1 < columns.size()
          && columns.get(at + 1).distance(cell) <= columns.get(at).distance(cell)) {
        at++;
      }
      column[i] = at;
    }
    return column;
  }

  /** Whether the first head already stands over numbers. */
  private boolean unlabelled() {
    if (columns.isEmpty()) {
      return false;
    }
    TableColumn first = columns.get(0);
    return first.time().whole()
        || first.measure().sort() != null
        || first.measure().unit() != null
        || first.left() > 0;
  }
}
