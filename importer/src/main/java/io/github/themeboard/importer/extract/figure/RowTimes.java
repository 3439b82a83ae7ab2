package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The times of a row, handed out cell by cell from left to right. */
final class RowTimes {
  private final List<Mention> times;
  private int next;

  RowTimes(List<Mention> times) {
    this.times = times;
  }

  /** The times in a cell that stands behind those asked for before. */
  List<Mention> in(Span cell) {
    List<Mention> found = new ArrayList<>();
    while (next < times.size() && times.get(next).end() <= cell.start()) {
      next++;
    }
    for (int i = next; i < times.size() && times.get(i).start() < cell.end(); i++) {
      found.add(times.get(i));
    }
    return found;
  }
}
