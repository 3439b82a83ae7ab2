package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, its cells read one by one.
 *
 * @param numbers for each cell the number that it is, if it is one
 * @param times for each cell the time that it is, if it is one
 * @param numeric whether a cell behind the label holds numbers and nothing else
 */
record TableRow(
    TableCell.Layout layout,
    List<TableCell> cells,
    List<@Nullable CellNumber> numbers,
    List<HeadTime> times,
    List<Mention> mentions,
    boolean numeric) {

  static TableRow of(Anatomy anatomy, Sentence row, List<Mention> mentions) {
    List<TableCell> cells = TableCell.of(anatomy, row.span());
    List<@Nullable CellNumber> numbers = new ArrayList<>(cells.size());
    List<HeadTime> times = new ArrayList<>(cells.size());
    boolean numeric = false;
    RowTimes rowTimes = new RowTimes(mentions);
    for (TableCell cell : cells) {
      Span span = cell.span();
      boolean empty = cell.empty(anatomy.lower());
      numbers.add(
          empty
              ? null
              : CellNumber.at(anatomy.folded(), anatomy.lower(), span.start(), span.end()));
      List<Mention> own = rowTimes.in(span);
      HeadTime time =
          empty ? HeadTime.NONE : HeadTime.of(anatomy.lower(), span.start(), span.end(), own);
      times.add(time);
      numeric |=
          numbers.size() > 1
              && !empty
              && numeric(anatomy, span, numbers.get(numbers.size() - 1), time);
    }
    return new TableRow(
        TableCell.layout(anatomy.folded(), row.span()), cells, numbers, times, mentions, numeric);
  }

  /** A line of dashes under a head. */
  static boolean rule(String folded, Span row) {
    for (int i = row.start(); i < row.end(); i++) {
      if ("|-:=+ \t".indexOf(folded.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A year among numbers is a number; among times it is a time. */
  private static boolean numeric(
      Anatomy anatomy, Span cell, @Nullable CellNumber number, HeadTime time) {
    if (time.whole() && (number == null || number.unit() == null || time.part() != null)) {
      return false;
    }
    return number != null || !CellParts.numbers(anatomy.folded(), anatomy.lower(), cell).isEmpty();
  }

  /** Whether cells behind the label hold anything. */
  int filled(String lower) {
    int filled = 0;
    for (int i = 1; i < cells.size(); i++) {
      filled += cells.get(i).empty(lower) ? 0 : 1;
    }
    return filled;
  }

  /** Whether two cells or more name times, and no cell is a number. */
  boolean timed() {
    return times.stream().filter(HeadTime::whole).count() >= 2 && !numeric;
  }

  /** The cell that names the row: the first with letters in it that is no code. */
  int label(String folded, TableHead head, int[] columns) {
    for (int i = 0; i < Math.min(cells.size(), 4); i++) {
      TableCell cell = cells.get(i);
      if (numbers.get(i) == null
          && !head.column(columns[i]).none()
          && lettered(folded, cell.span())) {
        return i;
      }
      if (times.get(i).whole() && i == 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean lettered(String folded, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = folded.charAt(i);
      if (Folding.latin(c) || Folding.ideograph(c)) {
        return true;
      }
    }
    return false;
  }
}
