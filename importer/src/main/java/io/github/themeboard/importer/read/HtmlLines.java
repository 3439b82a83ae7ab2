package io.github.themeboard.importer.read;

/**
 * Collects text in lines. What parts the text is kept until more text follows, so that nested
 * blocks part it once and nothing hangs over at either end.
 */
final class HtmlLines {
  private final StringBuilder written = new StringBuilder();
  private String marker = "";
  private boolean space;
  private int breaks;
  private int tabs;
  private boolean inCell;

  void text(String text, boolean keepLines) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (keepLines && c == '\n') {
        lineBreak();
      } else if (Characters.isSpace(c)) {
        space = true;
      } else if (!Characters.isInvisible(c)) {
        writeGap();
        written.appendCodePoint(c);
      }
    }
  }

  /** One more line end, two at most: a blank line is the widest gap. */
  void lineBreak() {
    part(Math.min(2, breaks + 1));
  }

  /** Parts what comes next by so many line ends, or by a space within a row of a table. */
  void part(int lineEnds) {
    if (inCell) {
      space = true;
    } else {
      breaks = Math.max(breaks, lineEnds);
    }
  }

  /** Stands before the next text, unless the item ends without any. */
  void marker(String text) {
    marker = text;
  }

  void endItem() {
    marker = "";
  }

  void openCell(boolean firstOfRow) {
    tabs = firstOfRow ? 0 : tabs + 1;
    inCell = true;
  }

  void closeCell() {
    inCell = false;
  }

  private void writeGap() {
    if (written.length() > 0 && breaks > 0) {
      written.append("\n".repeat(breaks));
      space = false;
    }
    written.append(marker);
    space &= tabs == 0 && marker.isEmpty() && written.length() > 0;
    written.append("\t".repeat(tabs));
    if (space) {
      written.append(' ');
    }
    marker = "";
    space = false;
    breaks = 0;
    tabs = 0;
  }

  String finish() {
    return written.toString().strip();
  }
}
