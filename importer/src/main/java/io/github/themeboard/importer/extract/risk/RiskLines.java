package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an article as a list of risks meets them: marked, stopped or left open. */
final class RiskLines {
  /** A line of a list is short; a longer one is a paragraph. */
  private static final int LONGEST_LINE = 200;

  private final List<Block> blocks;
  private final String lower;

  RiskLines(Anatomy anatomy) {
    blocks = anatomy.blocks();
    lower = anatomy.lower();
  }

  int count() {
    return blocks.size();
  }

  Block at(int index) {
    return blocks.get(index);
  }

  /** The line right below one, unless it is none of the article's own words. */
  @Nullable Block below(int index) {
    Block below = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
    return below != null && below.role().said() ? below : null;
  }

  String text(Span span) {
    return span.in(lower);
  }

  /** The number or bullet that a line begins with. */
  @Nullable ListMark mark(Block block) {
    return ListMark.at(lower, block.start(), block.end());
  }

  /** Whether the line right below one goes on counting. */
  boolean countsOn(int index, ListMark mark) {
    ListMark next = index + 1 < blocks.size() ? mark(blocks.get(index + 1)) : null;
    return next != null && next.follows(mark);
  }

  /** Whether a line ends as a sentence does. */
  boolean stopped(Block block) {
    int last = block.end() - 1;
    while (last > block.start() && "\"')]」』* ”".indexOf(lower.charAt(last)) >= 0) {
      last--;
    }
    return ".。!?".indexOf(lower.charAt(last)) >= 0;
  }

  boolean paragraph(Block block) {
    return stopped(block) || block.end() - block.start() > LONGEST_LINE;
  }

  /** Whether words end so that more of their list is to come. */
  static boolean open(String line) {
    int last = line.length() - 1;
    while (last > 0 && line.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && ";,，、:".indexOf(line.charAt(last)) >= 0;
  }
}
