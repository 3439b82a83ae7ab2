package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.figure.Measure.Sort;
import java.util.ArrayList;
import java.util.List;

/** Finds for columns without a time of their own the column whose time they take. */
final class LentTimes {
  private LentTimes() {}

  /**
   * "1H25 | 1H24 | yoy": growth is of the latest of the times that one measure has before it. Where
   * only times are heads, "2Q25 | 2Q24 | yoy | 1Q25 | qoq", all of them are of one measure. Money
   * and margins without a time take the one that money before them has.
   */
  static List<TableColumn> of(List<TableColumn> columns) {
    List<TableColumn> lent = new ArrayList<>(columns.size());
    int latest = -1;
    int money = -1;
    boolean open = false;
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Sort sort = column.measure().sort();
      if (i == 0 || column.none()) {
        lent.add(column);
      } else if (column.change() && column.time().silent()) {
        lent.add(latest < 0 ? column : column.lentBy(latest));
        open = false;
      } else {
        boolean flow = sort == Sort.MONEY || sort == Sort.MARGIN;
        boolean silent = column.time().silent();
        boolean ofTimes =
            latest >= 0
                && columns.get(latest).measure().sort() == null
                && !columns.get(latest).time().silent();
        if (silent && flow && money >= 0) {
          lent.add(column.lentBy(money));
        } else if (silent && ofTimes && (flow || sort == Sort.SHARE)) {
          lent.add(column.lentBy(latest));
          continue;
        } else {
          lent.add(column);
        }
        boolean same =
            latest >= 0 && columns.get(latest).measure().sort() == sort && (open || sort == null);
        latest = same && order(column.time()) < order(columns.get(latest).time()) ? latest : i;
        open = true;
        money = flow && !column.time().silent() ? latest : money;
      }
    }
    return followed(lent);
  }

  /** Growth of a column that has borrowed its own time goes on to the column that lent it. */
  private static List<TableColumn> followed(List<TableColumn> columns) {
    List<TableColumn> followed = new ArrayList<>(columns.size());
    for (TableColumn column : columns) {
      TableColumn lender = column.lender() < 0 ? column : columns.get(column.lender());
      followed.add(
          column.change() && lender != column && lender.time().silent() && lender.lender() >= 0
              ? column.lentBy(lender.lender())
              : column);
    }
    return followed;
  }

  /** Periods by their end, as months; a part of an unnamed year by its month. */
  private static int order(HeadTime time) {
    if (time.comparison()) {
      return -2;
    }
    String period = time.inYear(null);
    if (period == null) {
      period = time.inYear("0001");
    }
    if (period == null) {
      return -1;
    }
    String last = period.substring(period.indexOf('/') + 1);
    last = last.startsWith("FY") ? last.substring(2) : last;
    if (last.length() < 4) {
      return -1;
    }
    int year = Integer.parseInt(last.substring(0, 4));
    if (last.length() < 7) {
      return year * 12 + 12;
    }
    return switch (last.charAt(5)) {
      case 'Q' -> year * 12 + (last.charAt(6) - '0') * 3;
      case 'H' -> year * 12 + (last.charAt(6) - '0') * 6;
      default -> year * 12 + Integer.parseInt(last.substring(5, 7));
    };
  }
}
