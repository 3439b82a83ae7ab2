package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.PrintedTicker;
import io.github.themeboard.importer.register.Tickers;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table whose head names a column of codes: there a bare number is a share. */
final class CodeColumn {
  /** So near before its code stands a name. */
  private static final int FARTHEST = 120;

  private static final int MOST_COLUMNS = 64;

  private final CompanyRegister register;
  private final Tickers tickers;
  private final Set<String> heads;
  private int column = -1;

  CodeColumn(CompanyRegister register, Tickers tickers, Set<String> heads) {
    this.register = register;
    this.tickers = tickers;
    this.heads = heads;
  }

  /** The table has ended. */
  void leave() {
    column = -1;
  }

  void read(Anatomy anatomy, Line line, Findings findings) {
    List<Span> cells = cells(anatomy.folded(), line.block().span());
    for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS); i++) {
      if (heads.contains(cells.get(i).in(anatomy.lower()))) {
        column = i;
        return;
      }
    }
    if (column >= 0 && column < cells.size()) {
      Span cell = cells.get(column);
      tickers
          .cell(anatomy.folded(), anatomy.lower(), cell)
          .ifPresent(printed -> code(anatomy, line, cells, cell, printed, findings));
    }
  }

  private void code(
      Anatomy anatomy,
      Line line,
      List<Span> cells,
      Span cell,
      PrintedTicker printed,
      Findings findings) {
    if (printed.shape() == PrintedTicker.Shape.WITH_MARKET) {
      return;
    }
    Company inRow =
        line.hits().stream()
            .flatMap(h -> h.named().stream())
            .map(n -> n.owner().company())
            .filter(c -> c.listings().stream().anyMatch(printed::of))
            .findFirst()
            .orElse(null);
    Optional<String> ticker =
        inRow != null
            ? inRow.listings().stream().filter(printed::of).findFirst().map(l -> l.ticker())
            : printed
                .ticker()
                .or(
                    () ->
                        printed.symbol().startsWith("0") ? printed.inHongKong() : Optional.empty());
    if (ticker.isEmpty()) {
      return;
    }
    Span name = nameCell(anatomy, cells, cell);
    Company company = inRow == null ? register.byTicker(ticker.get()).orElse(null) : inRow;
    if (name == null && company == null) {
      return;
    }
    Span shown = name == null ? cell : name;
    String text = shown.in(anatomy.text());
    Finding finding = company == null ? findings.of(text) : findings.of(company);
    findings.alias(text, finding);
    finding.named(shown, shown, text, Reason.TICKER);
    finding.ticker(ticker.get());
  }

  private static @Nullable Span nameCell(Anatomy anatomy, List<Span> cells, Span code) {
    Span before = null;
    for (Span cell : cells) {
      if (cell.start() >= code.start() && before != null) {
        break;
      }
      if (!cell.equals(code) && lettered(cell.in(anatomy.folded()))) {
        before = cell;
        if (cell.start() > code.start()) {
          break;
        }
      }
    }
    return before;
  }

  private static boolean lettered(String cell) {
    return cell.length() <= 40
        && cell.chars().anyMatch(c -> Folding.latin((char) c) || Folding.ideograph((char) c));
  }

  /** The last cell with letters before a place of a row. */
  static @Nullable Span cellBefore(Anatomy anatomy, Line line, int at) {
    int from = Math.max(line.start(), at - FARTHEST);
    Span before = null;
    for (Span cell : cells(anatomy.folded(), new Span(from, at))) {
      if (lettered(cell.in(anatomy.folded()))) {
        before = cell;
      }
    }
    return before;
  }

  /** The cells of a row, parted by bars, tabs or two spaces, without the spaces around them. */
  static List<Span> cells(String text, Span row) {
    List<Span> cells = new ArrayList<>();
    int start = row.start();
    for (int i = row.start(); i <= row.end(); i++) {
      boolean parted =
          i == row.end()
              || "|｜\t".indexOf(text.charAt(i)) >= 0
              || text.charAt(i) == ' ' && i + 1 < row.end() && text.charAt(i + 1) == ' ';
      if (parted) {
        add(cells, text, start, i);
        start = i + 1;
      }
    }
    return cells;
  }

  private static void add(List<Span> cells, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start) {
      cells.add(new Span(start, end));
    }
  }
}
