package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Measure.Sort;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What label, heads and caption say of the cells of a row: their time, how sure, and of whom. */
final class RowHeads {
  private static final int LONGEST_SUBJECT = 80;

  private final Anatomy anatomy;
  private final TableHead head;
  private final TableContext context;
  private final TableRow row;
  private final int label;

  /**
   * @param label which cell names the row
   */
  RowHeads(Anatomy anatomy, TableHead head, TableContext context, TableRow row, int label) {
    this.anatomy = anatomy;
    this.head = head;
    this.context = context;
    this.row = row;
    this.label = label;
  }

  @Nullable String period(FigureKind kind, @Nullable Sort sort, TableColumn column) {
    if (kind == FigureKind.DURATION || kind == FigureKind.PRICE && target(column)) {
      return null;
    }
    String own = ownPeriod(column);
    if (own != null) {
      return own;
    }
    if (context.period() != null) {
      return context.period();
    }
    return inherits(kind) || sort == Sort.PER_SHARE ? context.around() : null;
  }

  /** What is reported for a time; prices and capacities are of the day unless the table says so. */
  private static boolean inherits(FigureKind kind) {
    return switch (kind) {
      case AMOUNT, GROWTH, MARGIN, COUNT, SHARE -> true;
      default -> false;
    };
  }

  /** The time that column or row name. */
  @Nullable String ownPeriod(TableColumn column) {
    HeadTime rowTime = rowTime();
    HeadTime time = column.time();
    if (time.silent() && column.lender() >= 0 && (column.change() || context.period() == null)) {
      time = head.column(column.lender()).time();
    }
    String year = rowTime.period() != null ? rowTime.period() : context.year();
    if (time.comparison()) {
      String now = rowTime.silent() ? context.period() : rowTime.inYear(context.year());
      return YearSpans.yearBefore(now != null ? now : context.around());
    }
    if (!time.silent()) {
      return rowTime.part() != null && time.period() != null && time.period().length() == 4
          ? rowTime.inYear(time.period())
          : time.inYear(year);
    }
    return rowTime.inYear(context.year());
  }

  /** A label that names a company may have digits in it that are no time. */
  private HeadTime rowTime() {
    HeadTime time = row.times().get(label);
    return time.whole() || !head.measures() ? time : HeadTime.NONE;
  }

  private boolean target(TableColumn column) {
    return speaks(column.head(), "target") || speaks(column.head(), "目标");
  }

  private boolean speaks(Span head, String word) {
    int end = Math.min(head.end(), head.start() + LONGEST_SUBJECT);
    return anatomy.lower().substring(head.start(), end).contains(word);
  }

  Certainty certainty(TableColumn column) {
    HeadTime time =
        column.lender() >= 0 && column.time().silent()
            ? head.column(column.lender()).time()
            : column.time();
    boolean ahead = time.ahead() || rowTime().ahead() || context.ahead() && time.silent();
    return ahead ? Certainty.FORECAST : Certainty.REALISED;
  }

  @Nullable String subject(TableColumn column) {
    String who = row.times().get(label).whole() ? "" : words(row.cells().get(label).span());
    String what = column.time().whole() ? "" : words(column.head());
    String subject = (who + " " + what).strip();
    return subject.isEmpty() ? null : subject;
  }

  /** A head without its unit in brackets. */
  private String words(Span span) {
    int end = Math.min(span.end(), span.start() + LONGEST_SUBJECT);
    int behind = anatomy.folded().substring(span.start(), end).indexOf('(');
    int bracket = span.start() + behind;
    boolean unit =
        behind > 0
            && !TableUnit.in(anatomy.folded(), anatomy.lower(), new Span(bracket, end)).isEmpty();
    return anatomy.text().substring(span.start(), unit ? bracket : end).strip();
  }
}
