package io.github.themeboard.importer.head;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page by their place: above the title, at the head, the first of the article, the
 * last of it, behind it. Who, where and when stand in some of them and mean nothing in others.
 */
record Surroundings(
    Anatomy anatomy,
    List<Span> above,
    List<Span> head,
    List<Span> opening,
    List<Span> closing,
    List<Span> behind) {

  private static final int OPENING = 4;
  private static final int CLOSING = 2;
  private static final int BEHIND = 60;
  private static final int LONGEST = 1000;

  static Surroundings of(Anatomy anatomy) {
    List<Span> above = new ArrayList<>();
    List<Span> head = new ArrayList<>();
    List<Span> said = new ArrayList<>();
    List<Span> behind = new ArrayList<>();
    boolean titled = anatomy.title().isEmpty();
    for (Block block : anatomy.blocks()) {
      if (block.role() == Role.TITLE) {
        titled = true;
      } else if (block.role().said()) {
        said.add(block.span());
      } else if (block.start() < anatomy.body().start() || anatomy.body().end() == 0) {
        (titled || block.role() == Role.HEAD ? head : above).add(block.span());
      } else if (block.start() >= anatomy.body().end() && behind.size() < BEHIND) {
        behind.add(block.span());
      }
    }
    head.replaceAll(line -> bare(anatomy.text(), front(line)));
    above.replaceAll(line -> bare(anatomy.text(), front(line)));
    behind.replaceAll(line -> bare(anatomy.text(), front(line)));
    return new Surroundings(
        anatomy,
        above,
        head,
        said.subList(0, Math.min(OPENING, said.size())),
        said.subList(Math.max(0, said.size() - CLOSING), said.size()),
        behind);
  }

  /** Names and dates stand at the front; a line of a megabyte is not read to its end. */
  private static Span front(Span line) {
    return new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
  }

  /** Without the marks of emphasis and quotation that Markdown puts around a line. */
  private static Span bare(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && "*_> ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The title as printed, or nothing. */
  String title() {
    return anatomy.title().map(b -> b.span().in(anatomy.text())).orElse("");
  }

  String lower(Span line) {
    return line.in(anatomy.lower());
  }

  String folded(Span line) {
    return line.in(anatomy.folded());
  }
}
