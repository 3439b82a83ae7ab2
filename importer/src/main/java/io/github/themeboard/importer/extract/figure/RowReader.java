package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Measure.Sort;
import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one row under the heads of its table. */
final class RowReader {
  /** A cell with more text than this is read as a sentence elsewhere. */
  static final int LONGEST_CELL = 400;

  private final Anatomy anatomy;
  private final TableHead head;
  private final TableContext context;
  private final Measure section;
  private final TableRow row;
  private final int[] columns;
  private final int label;
  private final Measure said;
  private final RowHeads heads;
  private final List<FigureCandidate> figures = new ArrayList<>();

  RowReader(Anatomy anatomy, TableHead head, TableContext context, Measure section, TableRow row) {
    this.anatomy = anatomy;
    this.head = head;
    this.context = context;
    this.section = section;
    this.row = row;
    this.columns = head.columnsOf(row.cells(), row.layout());
    this.label = row.label(anatomy.folded(), head, columns);
    this.said = said();
    this.heads = new RowHeads(anatomy, head, context, row, label);
  }

  /** The measure that the label names; where the columns name them, a label's words are a name. */
  private Measure said() {
    Measure own = Measure.of(anatomy.folded(), anatomy.lower(), row.cells().get(label).span());
    if (own.none()) {
      return own;
    }
    boolean name = head.measures() && own.covered() < 0.5;
    return name ? Measure.UNKNOWN : own;
  }

  List<FigureCandidate> read() {
    RowTimes mentions = new RowTimes(row.mentions());
    for (int i = 0; i < row.cells().size(); i++) {
      TableCell cell = row.cells().get(i);
      TableColumn column = head.column(columns[i]);
      List<Mention> own = mentions.in(cell.span());
      if (i == label && !labelIsNumber(i, column)
          || i < label && row.numbers().get(i) != null
          || column.none()
          || said.none() && !head.measures()
          || cell.empty(anatomy.lower())) {
        continue;
      }
      read(cell, row.numbers().get(i), row.times().get(i), column, own);
    }
    return figures;
  }

  /** A table may have no labels at all. */
  private boolean labelIsNumber(int i, TableColumn column) {
    return row.numbers().get(i) != null
        && (column.measure().sort() != null || column.measure().unit() != null)
        && !row.times().get(i).whole();
  }

  private void read(
      TableCell cell,
      @Nullable CellNumber number,
      HeadTime time,
      TableColumn column,
      List<Mention> mentions) {
    if (number != null && column.measure().sort() == Sort.WORDS) {
      return;
    }
    if (number != null) {
      boolean date = time.whole() && !measured(column);
      if (!date) {
        add(number, column, column.measure());
      }
      return;
    }
    if (time.whole() || cell.end() - cell.start() > LONGEST_CELL) {
      return;
    }
    if (!parts(cell, column)) {
      words(cell, column, mentions);
    }
  }

  private boolean measured(TableColumn column) {
    Sort sort = column.measure().sort() != null ? column.measure().sort() : said.sort();
    return sort != null || column.measure().unit() != null || said.unit() != null;
  }

  /** "3,112 (+12%)" and "13.1%/17.4%": numbers that share a cell. */
  private boolean parts(TableCell cell, TableColumn column) {
    List<CellNumber> numbers = CellParts.numbers(anatomy.folded(), anatomy.lower(), cell.span());
    if (numbers.isEmpty()) {
      return false;
    }
    List<Span> heads = CellParts.of(anatomy.folded(), column.head());
    for (int i = 0; i < numbers.size(); i++) {
      Measure measure =
          heads.size() == numbers.size()
              ? Measure.of(anatomy.folded(), anatomy.lower(), heads.get(i)).below(unitless(column))
              : i == 0 ? column.measure() : second(numbers.get(i), column);
      add(numbers.get(i), column, measure);
    }
    return true;
  }

  private static Measure unitless(TableColumn column) {
    return new Measure(null, column.measure().unit(), 0);
  }

  /** A percentage in brackets behind an amount is its growth, unless the head says otherwise. */
  private static Measure second(CellNumber number, TableColumn column) {
    boolean percent = number.unit() != null && number.unit().dimension() == Dimension.PERCENT;
    boolean level = column.measure().sort() != null && column.measure().sort().percent();
    return percent && !level ? new Measure(Sort.GROWTH, TableUnit.PERCENT, 0) : column.measure();
  }

  /** A cell of words is read as a small sentence. */
  private void words(TableCell cell, TableColumn column, List<Mention> mentions) {
    Span span = cell.span();
    List<Quantity> quantities =
        QuantityScanner.scan(
            anatomy.folded(), anatomy.lower(), span, mentions, anatomy.language() == Language.ZH);
    if (quantities.isEmpty()) {
      return;
    }
    Measure own = Measure.of(anatomy.folded(), anatomy.lower(), span);
    Sort over =
        column.measure().sort() == Sort.WORDS ? context.measure().sort() : column.measure().sort();
    Sort sort = own.sort() != null && own.sort() != Sort.NONE ? own.sort() : over;
    String named = mentions.isEmpty() ? null : mentions.get(0).period();
    for (Quantity quantity : quantities) {
      TableUnit unit =
          new TableUnit(quantity.measured(), quantity.scale(), quantity.rate() != null, false);
      FigureKind kind = new CellMeaning(unit, sort, true).kind(quantity.value(), quantity.signed());
      String period = named != null ? named : heads.ownPeriod(column);
      figures.add(
          new FigureCandidate(
              new Span(quantity.start(), quantity.end()),
              quantity.value(),
              quantity.max(),
              quantity.scaled(),
              quantity.scaledMax(),
              quantity.measured().unit(),
              kind,
              kind == FigureKind.DURATION ? null : period,
              quantity.approximate(),
              heads.certainty(column),
              heads.subject(column),
              0.75,
              null,
              null));
    }
  }

  private void add(CellNumber number, TableColumn column, Measure measure) {
    CellMeaning meaning =
        CellMeaning.of(number, measure, said, section, context, anatomy.language() == Language.ZH);
    if (!meaning.known() && (number.codeLike() || head.none() && meaning.sort() == null)) {
      return;
    }
    if (meaning.sort() == Sort.NONE) {
      return;
    }
    FigureKind kind = meaning.kind(number.value(), number.signed());
    BigDecimal scale = meaning.unit().scale().multiply(meaning.unit().measured().factor());
    figures.add(
        new FigureCandidate(
            new Span(number.start(), number.end()),
            number.value(),
            number.max(),
            base(number.value(), scale),
            number.max() == null ? null : base(number.max(), scale),
            meaning.unit().measured().unit(),
            kind,
            heads.period(kind, meaning.sort(), column),
            number.approximate(),
            heads.certainty(column),
            heads.subject(column),
            meaning.confidence(number),
            null,
            null));
  }

  private static BigDecimal base(BigDecimal printed, BigDecimal scale) {
    BigDecimal base = printed.multiply(scale).stripTrailingZeros();
    return base.scale() < 0 ? base.setScale(0) : base;
  }
}
