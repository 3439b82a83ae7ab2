package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a row.
 *
 * @param left the column of print that it begins in, an ideograph being two wide
 * @param right the column of print behind it
 */
record TableCell(Span span, int left, int right) {
  /** What parts the cells of a row. */
  enum Layout {
    TABS,
    BARS,
    GAPS
  }

  static Layout layout(String folded, Span row) {
    int bars = 0;
    for (int i = row.start(); i < row.end(); i++) {
      char c = folded.charAt(i);
      if (c == '\t') {
        return Layout.TABS;
      }
      bars += c == '|' ? 1 : 0;
    }
    return bars >= 2 ? Layout.BARS : Layout.GAPS;
  }

  /** The cells of a row from left to right; between tabs and bars also the empty ones. */
  static List<TableCell> of(Anatomy anatomy, Span row) {
    String folded = anatomy.folded();
    int line = lineStart(folded, row.start());
    return switch (layout(folded, row)) {
      case TABS -> parted(folded, line, row.end(), '\t');
      case BARS -> barred(folded, row);
      case GAPS -> gapped(anatomy.text(), folded, line, row);
    };
  }

  private static List<TableCell> barred(String folded, Span row) {
    int from = folded.charAt(row.start()) == '|' ? row.start() + 1 : row.start();
    int to =
        folded.charAt(row.end() - 1) == '|' && row.end() - 1 > from ? row.end() - 1 : row.end();
    return parted(folded, from, to, '|');
  }

  private static List<TableCell> parted(String folded, int start, int end, char mark) {
    List<TableCell> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || folded.charAt(i) == mark) {
        cells.add(new TableCell(stripped(folded, from, i), 0, 0));
        from = i + 1;
      }
    }
    return cells;
  }

  private static List<TableCell> gapped(String text, String folded, int line, Span row) {
    List<TableCell> cells = new ArrayList<>();
    int place = 0;
    int from = -1;
    int left = 0;
    int right = 0;
    for (int i = line; i <= row.end(); i++) {
      boolean blank = i == row.end() || folded.charAt(i) == ' ';
      boolean full = i < row.end() && (text.charAt(i) == '\u3000' || text.charAt(i) == '\u2003');
      boolean wide = blank && (full || i + 1 >= row.end() || folded.charAt(i + 1) == ' ');
      if (from >= 0 && wide) {
        cells.add(new TableCell(new Span(from, i), left, right));
        from = -1;
      } else if (from < 0 && !blank) {
        from = i;
        left = place;
      }
      if (i < row.end()) {
        place += full || Folding.ideograph(folded.charAt(i)) ? 2 : 1;
        right = blank ? right : place;
      }
    }
    return cells;
  }

  private static Span stripped(String folded, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && edge(folded.charAt(from))) {
      from++;
    }
    while (to > from && edge(folded.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Blanks, and the stars that Markdown prints bold with. */
  private static boolean edge(char c) {
    return c <= ' ' || c == '*' || c == '`' || c == '\u200b';
  }

  /**
   * Blanks before the first cell tell that the label's head is empty; bounded, as they may be many.
   */
  private static int lineStart(String folded, int start) {
    int at = start;
    while (at > 0
        && start - at < 4096
        && (folded.charAt(at - 1) == ' ' || folded.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Nothing in it, or a mark that says so. */
  boolean empty(String lower) {
    int length = end() - start();
    if (length > 6) {
      return false;
    }
    return switch (lower.substring(start(), end())) {
      case "",
          "-",
          "--",
          "---",
          "—",
          "——",
          "―",
          "/",
          "n/a",
          "na",
          "n.a.",
          "n.a",
          "nm",
          "n.m.",
          "nil",
          "none",
          "…",
          "...",
          "无",
          "不适用",
          "未披露" ->
          true;
      default -> false;
    };
  }
}
