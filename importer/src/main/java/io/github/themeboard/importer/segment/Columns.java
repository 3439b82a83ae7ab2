package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables that nothing but blanks part into columns: ideographic spaces, of which one is
 * as wide as a character, or two blanks and more. Numbers alone in a cell show them; the line right
 * above the first of them is the head.
 */
final class Columns {
  private static final int LONGEST = 300;

  /**
   * How a line is parted.
   *
   * @param gaps the blanks that part it
   * @param numbers whether a number and nothing else stands behind one of them
   */
  private record Parting(int gaps, boolean numbers) {
    static final Parting NONE = new Parting(0, false);

    boolean like(Parting other) {
      return gaps == other.gaps && numbers && other.numbers;
    }
  }

  private Columns() {}

  /** The lines, those marked that are rows of such tables. */
  static List<Line> marked(String text, List<Line> lines) {
    List<Parting> partings = new ArrayList<>(lines.size());
    boolean any = false;
    for (Line line : lines) {
      Parting parting = parting(text, line);
      partings.add(parting);
      any |= parting.numbers();
    }
    return any ? marked(lines, partings) : lines;
  }

  private static List<Line> marked(List<Line> lines, List<Parting> partings) {
    List<Line> marked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean row = row(lines, partings, i);
      boolean head = !row && partings.get(i).gaps() > 0 && over(lines, partings, i);
      marked.add(row || head ? lines.get(i).inColumns() : lines.get(i));
    }
    return marked;
  }

  /** One gap before a number is chance, in two lines running it is a column. */
  private static boolean row(List<Line> lines, List<Parting> partings, int i) {
    Parting own = partings.get(i);
    if (!own.numbers() || own.gaps() >= 2) {
      return own.numbers();
    }
    boolean above = i > 0 && !lines.get(i).afterGap() && partings.get(i - 1).like(own);
    return above
        || i + 1 < lines.size() && !lines.get(i + 1).afterGap() && partings.get(i + 1).like(own);
  }

  private static boolean over(List<Line> lines, List<Parting> partings, int i) {
    return i + 1 < lines.size()
        && !lines.get(i + 1).afterGap()
        && row(lines, partings, i + 1)
        && Math.abs(partings.get(i + 1).gaps() - partings.get(i).gaps()) <= 1;
  }

  private static Parting parting(String text, Line line) {
    if (line.length() > LONGEST || line.stopped() || line.lower().indexOf('\t') >= 0) {
      return Parting.NONE;
    }
    int gaps = 0;
    boolean numbers = false;
    int from = 0;
    int i = 0;
    while (i < line.length()) {
      if (line.lower().charAt(i) != ' ') {
        i++;
        continue;
      }
      int cell = i;
      boolean wide = false;
      while (line.lower().charAt(i) == ' ') {
        wide |= wide(text.charAt(line.start() + i));
        i++;
      }
      if (wide || i - cell > 1) {
        numbers |= gaps > 0 && number(line.lower(), from, cell);
        gaps++;
        from = i;
      }
    }
    return new Parting(gaps, numbers || gaps > 0 && number(line.lower(), from, line.length()));
  }

  /** The blanks that are as wide as an ideograph. */
  static boolean wide(char c) {
    return c == '\u3000' || c == '\u2003';
  }

  /** Digits and the marks around them; a day or a time is none. */
  private static boolean number(String lower, int from, int to) {
    boolean digits = false;
    int hyphens = 0;
    for (int i = from; i < to; i++) {
      char c = lower.charAt(i);
      digits |= Folding.digit(c);
      hyphens += c == '-' ? 1 : 0;
      if (!Folding.digit(c) && "+-.,%()x倍~".indexOf(c) < 0) {
        return false;
      }
    }
    return digits && hyphens < 2;
  }
}
