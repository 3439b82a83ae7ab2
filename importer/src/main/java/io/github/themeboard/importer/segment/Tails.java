package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a line that is the article's at its beginning and the publisher's at its end. Some copies
 * hold a whole article in one line, and many glue "Read more" or a disclaimer to the last sentence.
 */
final class Tails {
  /** A stretch of a line, and whether the article says it. */
  record Part(Span span, boolean said) {}

  private final Furniture furniture;
  private final String folded;

  Tails(Furniture furniture, String folded) {
    this.furniture = furniture;
    this.folded = folded;
  }

  /** Whether a paragraph that ends in a note is the article's first. */
  boolean beginsArticle(Line line) {
    if (!line.prose()) {
      return false;
    }
    List<Part> parts = parts(line);
    return parts != null
        && parts.get(0).said()
        && furniture.note(line.lower(), 0, line.length()) != null;
  }

  /** The parts of a line that has a publisher's note in it; null if the note is the whole line. */
  @Nullable List<Part> parts(Line line) {
    if (furniture.startsNote(line.lower())) {
      return null;
    }
    boolean longLine = line.length() > Furniture.LONGEST_NOTE;
    List<Span> sentences = Sentences.of(folded, new Span(line.start(), line.end()));
    boolean[] said = new boolean[sentences.size()];
    int from = longLine ? 0 : -1;
    for (int i = 0; i < said.length; i++) {
      Span sentence = sentences.get(i);
      said[i] = !note(line, sentence);
      from = !said[i] && from < 0 ? i : from;
    }
    if (!longLine) {
      // In a short paragraph what follows the note belongs to it as well.
      if (from <= 0 || !enough(sentences.get(from).start() - line.start(), line)) {
        return null;
      }
      Arrays.fill(said, from, said.length, false);
    }
    return joined(line, sentences, said);
  }

  private boolean note(Line line, Span sentence) {
    Found<Cue> found =
        furniture.note(
            line.lower(), sentence.start() - line.start(), sentence.end() - line.start());
    return found != null;
  }

  /** A note's own first sentence is short; an article's part is most of the paragraph. */
  private static boolean enough(int before, Line line) {
    return before * 2 >= line.length()
        || RiskHeading.after(line.lower()) + 4 < before && RiskHeading.opens(line.lower());
  }

  private static List<Part> joined(Line line, List<Span> sentences, boolean[] said) {
    List<Part> parts = new ArrayList<>();
    int start = line.start();
    for (int i = 0; i < said.length; i++) {
      boolean last = i + 1 == said.length;
      if (last || said[i] != said[i + 1]) {
        parts.add(new Part(new Span(start, last ? line.end() : sentences.get(i).end()), said[i]));
        start = last ? line.end() : sentences.get(i + 1).start();
      }
    }
    return parts;
  }
}
