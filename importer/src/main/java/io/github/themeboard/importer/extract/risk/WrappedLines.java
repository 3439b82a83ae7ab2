package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.RiskHeading;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Knows the lines of a text that break off at a fixed width and go on in the next line. */
final class WrappedLines {
  /** Mail programs and text exports break at 60 to 80 columns; a page of 120 is no wrapped text. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 120;

  /** So many full lines are no accident. */
  private static final int FULL_LINES = 3;

  /** Chinese may break anywhere but in front of a mark, or behind a number. */
  private static final int CHINESE_SLACK = 8;

  private final Anatomy anatomy;
  private final String lower;
  private int columns;
  private int characters;
  private final boolean wrapped;

  WrappedLines(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.lower = anatomy.lower();
    this.wrapped = measure();
  }

  /** Whether the line at an index goes on in the next. */
  boolean goesOn(int index) {
    if (!runsInto(index)) {
      return false;
    }
    Block line = anatomy.blocks().get(index);
    Block next = anatomy.blocks().get(index + 1);
    if (RiskHeading.opens(head(next)) || allHeading(line)) {
      return false;
    }
    if (bracketOpen(line)) {
      return true;
    }
    if (wrapped) {
      return full(line, next);
    }
    return Character.isLowerCase(anatomy.folded().charAt(next.start()))
        && ".;:!?。,，、".indexOf(last(line)) < 0
        && width(line) >= NARROWEST
        && width(line) <= WIDEST
        && listsRisks(line);
  }

  private boolean measure() {
    List<Block> blocks = anatomy.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (runsInto(i)) {
        columns = Math.max(columns, width(blocks.get(i)));
        characters = Math.max(characters, blocks.get(i).end() - blocks.get(i).start());
      }
    }
    if (columns < NARROWEST || columns > WIDEST) {
      return false;
    }
    int full = 0;
    int all = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (runsInto(i)) {
        all++;
        full += full(blocks.get(i), blocks.get(i + 1)) ? 1 : 0;
      }
    }
    return full >= FULL_LINES && full * 2 > all;
  }

  /** The next line stands right below, is the article's too and begins no part of a list. */
  private boolean runsInto(int index) {
    List<Block> blocks = anatomy.blocks();
    if (index + 1 >= blocks.size()) {
      return false;
    }
    Block line = blocks.get(index);
    Block next = blocks.get(index + 1);
    return running(line)
        && running(next)
        && oneBreak(line.end(), next.start())
        && (bracketOpen(line) || ListMark.at(lower, next.start(), next.end()) == null);
  }

  private static boolean running(Block block) {
    return block.role().said() && block.role() != Role.TITLE && block.role() != Role.ROW;
  }

  private boolean oneBreak(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to && breaks < 2; i++) {
      breaks += lower.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks == 1;
  }

  /** The first word of the next line would not have found room in this one. */
  private boolean full(Block line, Block next) {
    if (Folding.ideograph(lower.charAt(line.start())) || chinese(line)) {
      return width(line) + CHINESE_SLACK >= columns
          || line.end() - line.start() + CHINESE_SLACK / 2 >= characters;
    }
    int word = next.start();
    while (word < next.end() && word - next.start() < WIDEST && lower.charAt(word) != ' ') {
      word++;
    }
    return width(line) + 1 + word - next.start() > columns;
  }

  private boolean chinese(Block line) {
    for (int i = line.start(); i < line.end() && i < line.start() + WIDEST; i++) {
      if (Folding.ideograph(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Columns of a terminal: a Chinese character takes two. */
  private int width(Block line) {
    if (line.end() - line.start() > WIDEST) {
      return WIDEST + 1;
    }
    int width = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = anatomy.text().charAt(i);
      width += c >= '\u2e80' && c <= '\uffe6' ? 2 : 1;
    }
    return width;
  }

  private char last(Block line) {
    return lower.charAt(line.end() - 1);
  }

  /** "(" at the end belongs to what the next line begins with, a number of a list most often. */
  private boolean bracketOpen(Block line) {
    return last(line) == '(';
  }

  private String head(Block line) {
    return lower.substring(line.start(), Math.min(line.end(), line.start() + WIDEST));
  }

  private boolean allHeading(Block line) {
    String head = head(line);
    return RiskHeading.after(head) == head.length();
  }

  /** A part of a list of risks, or a line that holds several. */
  private boolean listsRisks(Block line) {
    return ListMark.at(lower, line.start(), line.end()) != null
        || RiskHeading.opens(head(line))
        || Stops.find(lower, ";", line.start(), line.end()) >= 0;
  }
}
