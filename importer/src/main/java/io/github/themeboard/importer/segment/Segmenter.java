package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Finds the article in a page that was copied whole: where it begins, where the site's own matter
 * begins again, and what each line is. The time grows with the length of the text and with nothing
 * else. Any number of threads may use one segmenter.
 */
public final class Segmenter {
  private final Furniture furniture = Furniture.bundled();

  /** Takes a page apart; any text has an anatomy, if only an empty one. */
  public Anatomy segment(String text) {
    String folded = Folding.fold(text);
    String lower = Folding.lower(folded);
    List<Line> lines = Line.all(folded, lower);
    Language language = Language.of(prose(lines, folded));
    Cue[] cues = new Cue[lines.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = furniture.cue(lines.get(i), language);
    }
    HeadLines heads = new HeadLines(lines);
    Tails tails = new Tails(furniture, folded);
    Titles titles = new Titles(lines, cues, heads);
    int title = titles.find();
    int first =
        new BodyStart(lines, cues, heads, tails)
            .behind(Math.max(title, titles.frontMatterEnd() - 1));
    List<Block> blocks = new BodyReader(tails, folded, lines, cues, heads).read(title, first);
    return new Anatomy(text, folded, lower, language, blocks, body(blocks));
  }

  private static String prose(List<Line> lines, String folded) {
    StringBuilder prose = new StringBuilder();
    for (Line line : lines) {
      if (line.prose()) {
        prose.append(folded, line.start(), line.end());
      }
    }
    return prose.isEmpty() ? folded : prose.toString();
  }

  private static Span body(List<Block> blocks) {
    int start = -1;
    int end = -1;
    for (Block block : blocks) {
      if (block.role().said() && block.role() != Role.TITLE) {
        start = start < 0 ? block.start() : start;
        end = block.end();
      }
    }
    return start < 0 ? new Span(0, 0) : new Span(start, end);
  }
}
