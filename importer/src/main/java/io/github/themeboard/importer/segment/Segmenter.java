package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.TimeLimit;
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
    List<Line> lines = Line.all(text, folded, lower);
    Cue[] cues = new Cue[lines.size()];
    for (int i = 0; i < cues.length; i++) {
      TimeLimit.check();
      cues[i] = furniture.cue(lines.get(i));
    }
    HeadLines heads = new HeadLines(lines);
    Tails tails = new Tails(furniture, folded);
    Titles titles = new Titles(lines, cues, heads);
    int title = titles.find();
    int first =
        new BodyStart(lines, cues, heads, tails)
            .behind(Math.max(title, titles.frontMatterEnd() - 1));
    List<Block> blocks = new BodyReader(tails, folded, lines, cues, heads).read(title, first);
    return new Anatomy(text, folded, lower, language(lines), blocks, body(blocks));
  }

  /** The language of the running text; of all lines, if none runs. */
  private static Language language(List<Line> lines) {
    boolean runs = lines.stream().anyMatch(Line::prose);
    int ideographs = 0;
    int latin = 0;
    for (Line line : lines) {
      if (!runs || line.prose()) {
        ideographs += line.letters().ideographs();
        latin += line.letters().latin();
      }
    }
    return Language.of(ideographs, latin);
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
