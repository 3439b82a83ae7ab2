package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.figure.Measure.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a table and holds for all of it.
 *
 * @param units the units that the caption prints, and those that the article says all tables use
 * @param measure what the caption says is measured
 * @param period the time that the caption names
 * @param around the time of the heading or title further up
 */
record TableContext(
    List<TableUnit> units,
    Measure measure,
    @Nullable String period,
    @Nullable String around,
    boolean ahead) {
  static final TableContext NONE = new TableContext(List.of(), Measure.UNKNOWN, null, null, false);

  /** The year that a part of a year belongs to when its head does not say. */
  @Nullable String year() {
    return period != null ? period : around;
  }

  @Nullable TableUnit money() {
    return units.stream().filter(TableUnit::money).findFirst().orElse(null);
  }

  /** The unit that fits what is measured. */
  @Nullable TableUnit unit(@Nullable Sort sort) {
    if (sort == Sort.COUNT) {
      return units.stream()
          .filter(u -> u.dimension() == Dimension.COUNT && !u.scaleOnly())
          .findFirst()
          .orElse(null);
    }
    if (sort == Sort.VOLUME || sort == Sort.CAPACITY) {
      return units.stream()
          .filter(u -> !u.money() && u.dimension() != Dimension.PERCENT)
          .findFirst()
          .orElse(null);
    }
    if (sort == Sort.INDEX || sort == Sort.DURATION) {
      return null;
    }
    TableUnit money = money();
    return money != null || sort != null && sort.money() && !only(Dimension.COUNT)
        ? money
        : units.isEmpty() ? null : units.get(0);
  }

  private boolean only(Dimension dimension) {
    return !units.isEmpty() && units.stream().allMatch(u -> u.dimension() == dimension);
  }
}
