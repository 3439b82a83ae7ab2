package io.github.themeboard.importer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

/**
 * A page whose lines are marked by hand: {@code T|} its title, {@code +|} the article, {@code -|}
 * all else. Lines without a mark are blank.
 */
final class Marked {
  private Marked() {}

  static void isReadAsMarked(String marked) {
    String text =
        marked.lines().map(l -> l.isEmpty() ? l : l.substring(2)).collect(Collectors.joining("\n"));
    Anatomy anatomy = new Segmenter().segment(text);
    StringBuilder read = new StringBuilder();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        read.append(mark(anatomy, at + (line.length() - line.stripLeading().length())))
            .append('|')
            .append(line);
      }
      read.append('\n');
      at += line.length() + 1;
    }
    assertThat(read.toString().strip()).isEqualTo(marked.strip());
  }

  private static String mark(Anatomy anatomy, int at) {
    for (Block block : anatomy.blocks()) {
      if (block.start() <= at && at < block.end()) {
        return block.role() == Role.TITLE ? "T" : block.role().said() ? "+" : "-";
      }
    }
    return "?";
  }
}
