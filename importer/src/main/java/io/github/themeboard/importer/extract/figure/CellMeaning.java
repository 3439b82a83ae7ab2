package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Measure.Sort;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number in a table means: its unit and its kind, from its cell, its column, its row and
 * what stands over the table, in this order.
 */
record CellMeaning(TableUnit unit, @Nullable Sort sort, boolean known) {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal COSTLY = BigDecimal.valueOf(20_000);
  private static final TableUnit YUAN =
      new TableUnit(Measured.money("CNY", BigDecimal.ONE), BigDecimal.ONE, false, false);

  /**
   * @param row what the row's label says, or unknown where the label only names who
   * @param section what a heading between the rows says
   */
  static CellMeaning of(
      CellNumber number,
      Measure column,
      Measure row,
      Measure section,
      TableContext context,
      boolean chinese) {
    Sort sort = sort(column.sort(), row.sort());
    sort = sort == null || overridden(sort, row, section) ? section.sort() : sort;
    if (part(sort, column, row, context)) {
      sort = Sort.MONEY;
    }
    if (number.unit() != null) {
      TableUnit unit = new TableUnit(number.unit(), number.scale(), number.rate(), false);
      return new CellMeaning(unit, sort, true);
    }
    TableUnit axis = axis(sort, column, row, section);
    TableUnit unit = unit(number, sort, axis, context, chinese);
    if (unit != null && number.scaled()) {
      unit = new TableUnit(unit.measured(), number.scale(), unit.rate(), false);
    }
    if (unit == null && number.scaled()) {
      unit = new TableUnit(Measured.COUNTED, number.scale(), false, false);
    }
    if (sort == null && fits(context.measure().sort(), unit)) {
      sort = context.measure().sort();
    }
    return unit == null
        ? new CellMeaning(TableUnit.BARE, sort, false)
        : new CellMeaning(unit, sort, true);
  }

  /** "Vehicles" and "Stores" in a table of revenue are what the money comes from. */
  private static boolean part(
      @Nullable Sort sort, Measure column, Measure row, TableContext context) {
    boolean thing = sort == Sort.COUNT || sort == Sort.VOLUME || sort == Sort.CAPACITY;
    return thing
        && column.sort() == null
        && row.unit() == null
        && context.measure().sort() == Sort.MONEY
        && context.money() != null;
  }

  /** "Growth (%)" or "Per share" over rows of "Revenue" and "Profit". */
  private static boolean overridden(Sort sort, Measure row, Measure section) {
    boolean plain =
        sort == Sort.MONEY || sort == Sort.BALANCE || sort == Sort.VOLUME || sort == Sort.COUNT;
    return plain
        && row.unit() == null
        && section.sort() != null
        && (section.sort().percent()
            || section.sort() == Sort.PER_SHARE
            || section.sort() == Sort.VALUATION);
  }

  /** What a caption measures holds for cells that count in a unit of it. */
  private static boolean fits(@Nullable Sort sort, @Nullable TableUnit unit) {
    return sort != null && sort != Sort.NONE && (unit == null ? !sort.percent() : true);
  }

  private static @Nullable Sort sort(@Nullable Sort column, @Nullable Sort row) {
    if (column == null || row == null) {
      return column == null ? row : column;
    }
    return column.compareTo(row) < 0 ? column : row;
  }

  /** The unit that column, row or section print; the one that tells the sort comes first. */
  private static @Nullable TableUnit axis(
      @Nullable Sort sort, Measure column, Measure row, Measure section) {
    if (row.unit() != null && row.sort() != null && row.sort() == sort && column.sort() != sort) {
      return row.unit();
    }
    if (sort != null && sort.change() && column.sort() == sort) {
      return column.unit();
    }
    if (column.unit() != null) {
      return column.unit();
    }
    return row.unit() != null ? row.unit() : section.unit();
  }

  private static @Nullable TableUnit unit(
      CellNumber number,
      @Nullable Sort sort,
      @Nullable TableUnit axis,
      TableContext context,
      boolean chinese) {
    if (axis != null && !axis.scaleOnly()) {
      return axis;
    }
    if (axis != null) {
      TableUnit money = context.money();
      boolean counted = sort == null || !sort.money();
      Measured measured =
          counted
              ? Measured.COUNTED
              : money != null ? money.measured() : chinese ? YUAN.measured() : Measured.BARE;
      return new TableUnit(measured, axis.scale(), false, false);
    }
    if (sort == null) {
      TableUnit unit = context.unit(null);
      return unit != null && unit.dimension() == Dimension.PERCENT && number.numeral().grouped()
          ? null
          : unit;
    }
    return switch (sort) {
      case CAGR, GROWTH, MARGIN, SHARE -> TableUnit.PERCENT;
      case VALUATION -> TableUnit.MULTIPLE;
      case PER_SHARE, PRICE -> {
        TableUnit money = context.money();
        yield money != null ? money.single() : chinese ? YUAN : null;
      }
      case COUNT -> context.unit(sort) != null ? context.unit(sort) : TableUnit.COUNT;
      case VOLUME, CAPACITY -> {
        TableUnit unit = context.unit(sort);
        yield unit != null ? unit : number.numeral().whole() ? TableUnit.COUNT : null;
      }
      case MONEY, BALANCE -> {
        TableUnit money = context.unit(sort);
        yield money == null && number.scaled() && chinese ? YUAN : money;
      }
      default -> null;
    };
  }

  /**
   * @param value as printed
   * @param signed whether its sign is printed
   */
  FigureKind kind(BigDecimal value, boolean signed) {
    return switch (unit.dimension()) {
      case PERCENT -> percent(signed);
      case POINTS -> FigureKind.GROWTH;
      case BASIS, INDEX -> FigureKind.OTHER;
      case MONEY -> money(value);
      case MULTIPLE -> sort != null && sort.change() ? FigureKind.GROWTH : FigureKind.RATIO;
      case RATIO -> FigureKind.RATIO;
      case TOKENS -> FigureKind.AMOUNT;
      case POWER ->
          made(
              sort == Sort.VOLUME || sort != null && sort.money()
                  ? FigureKind.AMOUNT
                  : FigureKind.CAPACITY);
      case ENERGY, MASS, AREA -> made(FigureKind.AMOUNT);
      case COMPUTE -> FigureKind.CAPACITY;
      case PHYSICAL -> made(sort == Sort.VOLUME ? FigureKind.AMOUNT : FigureKind.OTHER);
      case DURATION -> FigureKind.DURATION;
      case PARAMETERS -> FigureKind.COUNT;
      case COUNT -> made(FigureKind.COUNT);
      case BARE -> bare();
    };
  }

  private FigureKind percent(boolean signed) {
    if (sort != null && sort.percent()) {
      return switch (sort) {
        case CAGR -> FigureKind.CAGR;
        case GROWTH -> FigureKind.GROWTH;
        case MARGIN -> FigureKind.MARGIN;
        default -> FigureKind.SHARE;
      };
    }
    return signed ? FigureKind.GROWTH : FigureKind.SHARE;
  }

  private FigureKind money(BigDecimal value) {
    if (unit.rate() || unit.measured().factor().compareTo(BigDecimal.ONE) < 0) {
      return FigureKind.PRICE;
    }
    boolean large = unit.scale().compareTo(LARGE) >= 0;
    if (sort == Sort.PER_SHARE || sort == Sort.PRICE) {
      return large ? FigureKind.AMOUNT : FigureKind.PRICE;
    }
    boolean single = unit.scale().compareTo(BigDecimal.ONE) == 0;
    return sort == null && single && value.abs().compareTo(COSTLY) < 0
        ? FigureKind.PRICE
        : FigureKind.AMOUNT;
  }

  private FigureKind made(FigureKind otherwise) {
    return sort == Sort.CAPACITY ? FigureKind.CAPACITY : otherwise;
  }

  private FigureKind bare() {
    if (sort == null) {
      return FigureKind.RATIO;
    }
    return switch (sort) {
      case PER_SHARE, PRICE -> FigureKind.PRICE;
      case MONEY, BALANCE, VOLUME -> FigureKind.AMOUNT;
      case CAPACITY -> FigureKind.CAPACITY;
      case COUNT -> FigureKind.COUNT;
      case DURATION -> FigureKind.DURATION;
      case INDEX -> FigureKind.OTHER;
      default -> FigureKind.RATIO;
    };
  }

  /** How sure the reading of a cell is. */
  double confidence(CellNumber number) {
    if (number.unit() != null) {
      return 0.93;
    }
    return known ? sort != null ? 0.92 : 0.8 : sort != null ? 0.6 : 0.4;
  }
}
