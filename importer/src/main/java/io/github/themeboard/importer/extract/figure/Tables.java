package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables row by row: the caption and the head name times, units and measures, the rows hold
 * the numbers.
 */
final class Tables {
  private static final int NOWHERE = -9;

  private final TableCaption caption = new TableCaption();
  private TableHead head = TableHead.NONE;
  private TableContext context = TableContext.NONE;
  private Measure section = Measure.UNKNOWN;
  private int lastRow = NOWHERE;
  private boolean numbered;

  /** A line that is no row may be the caption of the table that follows. */
  void caption(Anatomy anatomy, Sentence sentence, List<Mention> times) {
    caption.remember(anatomy, sentence, times);
  }

  /**
   * The figures of a row; nothing if the line is to be read as prose.
   *
   * @param period the time that the heading above names
   */
  @Nullable List<FigureCandidate> row(
      Anatomy anatomy, Sentence row, List<Mention> times, @Nullable String period) {
    if (TableRow.rule(anatomy.folded(), row.span())) {
      lastRow = lastRow == NOWHERE ? NOWHERE : row.block();
      return List.of();
    }
    TableRow cells = TableRow.of(anatomy, row, times);
    boolean begins = !continues(anatomy, row.block(), cells);
    if (begins) {
      begin(anatomy, row, period);
    }
    lastRow = row.block();
    if (head(anatomy, cells)) {
      return readAsHead(anatomy, row, cells);
    }
    if (numbered && cells.filled(anatomy.lower()) == 0) {
      section = Measure.of(anatomy.folded(), anatomy.lower(), cells.cells().get(0).span());
      return List.of();
    }
    numbered = true;
    TableContext over = withCorner();
    List<FigureCandidate> figures = new RowReader(anatomy, head, over, section, cells).read();
    return figures.isEmpty() && head.none() ? null : figures;
  }

  /** A row goes on with the table above it, over a heading between the rows too. */
  private boolean continues(Anatomy anatomy, int block, TableRow cells) {
    if (lastRow == NOWHERE || block - lastRow > 4) {
      return false;
    }
    for (int i = lastRow + 1; i < block; i++) {
      Role role = anatomy.blocks().get(i).role();
      if (role != Role.FURNITURE) {
        Span line = caption.between(anatomy, lastRow, block);
        if (line == null
            || head.none()
            || !cells.numeric()
            || cells.cells().size() != head.size()) {
          return false;
        }
        section = Measure.of(anatomy.folded(), anatomy.lower(), line);
        return true;
      }
    }
    return true;
  }

  private void begin(Anatomy anatomy, Sentence row, @Nullable String period) {
    int first = lostHead(anatomy, row);
    context = caption.above(anatomy, first < 0 ? row.block() : first, period);
    section = Measure.UNKNOWN;
    numbered = false;
    head = first < 0 ? TableHead.NONE : headOf(anatomy, first);
  }

  /** A row of heads without digits looks like a menu, and so may have been taken for one. */
  private static int lostHead(Anatomy anatomy, Sentence row) {
    int block = row.block() - 1;
    if (block >= 0 && TableRow.rule(anatomy.folded(), anatomy.blocks().get(block).span())) {
      block--;
    }
    if (block < 0 || anatomy.blocks().get(block).role() != Role.FURNITURE) {
      return -1;
    }
    Block above = anatomy.blocks().get(block);
    TableCell.Layout layout = TableCell.layout(anatomy.folded(), above.span());
    boolean near =
        row.start() - above.end() < 400
            && !anatomy.folded().substring(above.end(), row.start()).contains("\n\n");
    if (!near
        || layout != TableCell.layout(anatomy.folded(), row.span())
        || layout == TableCell.Layout.GAPS) {
      return -1;
    }
    int cells = TableCell.of(anatomy, above.span()).size();
    return cells == TableCell.of(anatomy, row.span()).size() ? block : -1;
  }

  private static TableHead headOf(Anatomy anatomy, int block) {
    // What looks like a menu has no digits in it, and so no times.
    Span span = anatomy.blocks().get(block).span();
    return TableHead.of(anatomy, TableCell.of(anatomy, span), List.of());
  }

  /** Heads stand above the first numbers; further down only times or measures make a new head. */
  private boolean head(Anatomy anatomy, TableRow cells) {
    if (cells.cells().size() < 2 || cells.numeric()) {
      return false;
    }
    if (!numbered) {
      // Below a head, and in lists of two cells a line, words with figures in them are no head.
      return head.none() && cells.cells().size() > 2 || !wordy(anatomy, cells);
    }
    return cells.timed()
        || TableHead.of(anatomy, cells.cells(), cells.mentions()).measures()
            && !wordy(anatomy, cells);
  }

  private static boolean wordy(Anatomy anatomy, TableRow cells) {
    boolean chinese = anatomy.language() == Language.ZH;
    RowTimes times = new RowTimes(cells.mentions());
    for (int i = 0; i < cells.cells().size(); i++) {
      Span span = cells.cells().get(i).span();
      List<Mention> own = times.in(span);
      boolean cell = i > 0 && span.end() - span.start() <= RowReader.LONGEST_CELL;
      if (cell
          && !QuantityScanner.scan(anatomy.folded(), anatomy.lower(), span, own, chinese)
              .isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable List<FigureCandidate> readAsHead(
      Anatomy anatomy, Sentence row, TableRow cells) {
    TableHead read = TableHead.of(anatomy, cells.cells(), cells.mentions());
    if (!rowFollows(anatomy, row.block())) {
      return null;
    }
    head = head.none() || numbered ? read : read.below(head);
    numbered = false;
    section = Measure.UNKNOWN;
    return List.of();
  }

  private static boolean rowFollows(Anatomy anatomy, int block) {
    for (int i = block + 1; i < Math.min(block + 3, anatomy.blocks().size()); i++) {
      Role role = anatomy.blocks().get(i).role();
      if (role == Role.ROW) {
        return true;
      }
      if (role != Role.FURNITURE) {
        return false;
      }
    }
    return false;
  }

  /** "RMB mn" over the labels is a unit of the whole table. */
  private TableContext withCorner() {
    Measure corner = head.corner();
    if (corner == null || corner.unit() == null && corner.sort() == null) {
      return context;
    }
    List<TableUnit> units =
        corner.unit() == null
            ? context.units()
            : Stream.concat(Stream.of(corner.unit()), context.units().stream()).toList();
    return new TableContext(
        units,
        corner.below(context.measure()),
        context.period(),
        context.around(),
        context.ahead());
  }
}
