package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not empty, and what its look says about it.
 *
 * @param lower the line's own characters, folded, in lower case
 * @param columns whether blanks part it into cells, and its neighbours likewise
 */
record Line(int start, int end, String lower, boolean afterGap, Letters letters, boolean columns) {

  private Line(int start, int end, String lower, boolean afterGap, boolean columns) {
    this(start, end, lower, afterGap, Letters.of(lower), columns);
  }

  static List<Line> all(String text, String folded, String lower) {
    return Columns.marked(text, lines(folded, lower));
  }

  private static List<Line> lines(String folded, String lower) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    boolean gap = true;
    while (from < folded.length()) {
      int newline = folded.indexOf('\n', from);
      int to = newline < 0 ? folded.length() : newline;
      int start = from;
      while (start < to && blank(folded.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && blank(folded.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, lower.substring(start, end), gap, false));
      }
      gap = start == end;
      from = to + 1;
    }
    return lines;
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u200b' || c == '\ufeff';
  }

  int length() {
    return end - start;
  }

  /** A stretch of the line as a line of its own. */
  Line part(Span span) {
    return new Line(
        span.start(),
        span.end(),
        lower.substring(span.start() - start, span.end() - start),
        false,
        false);
  }

  /** This line as a row of a table that only blanks part. */
  Line inColumns() {
    return new Line(start, end, lower, afterGap, letters, true);
  }

  /** Reads as running text: long enough, and it has a sentence's mark in it. */
  boolean prose() {
    int weight = weight();
    return weight >= 80 || (weight >= 40 && stopped());
  }

  /** Letters, a Chinese character counting for three. */
  int weight() {
    return lower.length() + 2 * letters.ideographs();
  }

  boolean stopped() {
    int last = lower.length() - 1;
    while (last > 0 && "\"')]」』".indexOf(lower.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".。!?;…".indexOf(lower.charAt(last)) >= 0;
  }

  /** A mark of a heading in Markdown, 1 for the highest, or 0. */
  int markdownLevel() {
    int level = 0;
    while (level < lower.length() && lower.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < lower.length() && lower.charAt(level) == ' ' ? level : 0;
  }

  Role role() {
    if (row()) {
      return Role.ROW;
    }
    if (item()) {
      return Role.ITEM;
    }
    return prose() || stopped() ? Role.PROSE : Role.HEADING;
  }

  /** A row of a table: cells parted by tabs, bars or wide gaps. */
  boolean row() {
    if (columns || lower.indexOf('\t') >= 0) {
      return true;
    }
    int bar = lower.indexOf('|');
    if (bar >= 0 && lower.indexOf('|', bar + 1) >= 0) {
      return true;
    }
    return lower.contains("  ") && gaps() >= 2 && !stopped();
  }

  private int gaps() {
    int gaps = 0;
    for (int i = 1; i < lower.length(); i++) {
      if (lower.charAt(i) == ' '
          && lower.charAt(i - 1) == ' '
          && (i + 1 == lower.length() || lower.charAt(i + 1) != ' ')) {
        gaps++;
      }
    }
    return gaps;
  }

  boolean item() {
    char c = lower.charAt(0);
    if ("•·●■◆▪▶►➤*√✓‣◦".indexOf(c) >= 0) {
      return true;
    }
    if (c == '-' && lower.length() > 2 && lower.charAt(1) == ' ') {
      return true;
    }
    int i = c == '(' ? 1 : 0;
    int digits = i;
    while (digits < lower.length()
        && (Folding.digit(lower.charAt(digits))
            || c == '(' && "一二三四五六七八九十".indexOf(lower.charAt(digits)) >= 0)) {
      digits++;
    }
    if (c >= '①' && c <= '⑳') {
      return true;
    }
    return digits > i
        && digits - i <= 2
        && digits + 1 < lower.length()
        && (lower.charAt(digits) == ')'
            || lower.charAt(digits) == '、'
            || (lower.charAt(digits) == '.' && !Folding.digit(lower.charAt(digits + 1))));
  }

  /** A path or a menu: short words parted by the same mark; a row of a table begins with it. */
  boolean menu() {
    if (length() > 160 || columns || stopped() || lower.charAt(0) == '|') {
      return false;
    }
    for (String mark : MENU_MARKS) {
      int parts = 1;
      for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + mark.length())) {
        parts++;
      }
      if (parts >= 3
          && length() / parts <= 16
          && lower.chars().noneMatch(c -> c >= '0' && c <= '9')) {
        return true;
      }
    }
    return chineseMenu();
  }

  private static final List<String> MENU_MARKS =
      List.of(" > ", ">", " | ", " · ", " » ", " / ", "|");

  /** Four or more words of one to five characters, with spaces between them. */
  private boolean chineseMenu() {
    int words = 0;
    int from = 0;
    boolean ideographs = false;
    while (from < lower.length()) {
      int space = lower.indexOf(' ', from);
      int to = space < 0 ? lower.length() : space;
      if (to - from > 6) {
        return false;
      }
      ideographs |= to > from && Folding.ideograph(lower.charAt(from));
      words += to > from ? 1 : 0;
      from = to + 1;
    }
    return ideographs && words >= 4;
  }
}
