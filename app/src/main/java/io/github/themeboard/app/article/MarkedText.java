package io.github.themeboard.app.article;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article's text with its cited passages marked. Marks are elements, so they nest but do not
 * cross: of two passages that cross, the one that was asked for is marked, else the earlier one.
 */
public final class MarkedText {
  private MarkedText() {}

  /** A passage to mark; {@code asked} if the reader came for it. */
  public record Mark(long citation, int start, int end, boolean asked, String facts) {
    boolean crosses(Mark other) {
      return start < other.start && other.start < end && end < other.end
          || other.start < start && start < other.end && other.end < end;
    }
  }

  /**
   * A part of a paragraph: text, or the start or the end of a mark.
   *
   * @param kind {@code text}, {@code open} or {@code close}
   */
  public record Part(String kind, String text, long citation, boolean asked, String facts) {}

  /**
   * A paragraph in parts.
   *
   * @param number from 0; by it search leads to a paragraph
   * @param outside whether it is what the page prints around the article
   */
  public record Block(int number, String shape, boolean outside, List<Part> parts) {}

  /** The paragraphs of a text in parts. */
  public static List<Block> of(ArticleText text, List<Mark> marks) {
    List<Mark> kept = withoutCrossing(marks);
    List<Block> blocks = new ArrayList<>();
    for (Paragraph p : text.paragraphs()) {
      blocks.add(new Block(blocks.size(), p.shape().token(), p.outside(), parts(text, p, kept)));
    }
    return blocks;
  }

  private static List<Mark> withoutCrossing(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    marks.stream()
        .sorted(Comparator.comparing(Mark::asked).reversed().thenComparing(Mark::start))
        .filter(m -> kept.stream().noneMatch(m::crosses))
        .forEach(kept::add);
    // Outer marks open first.
    kept.sort(
        Comparator.comparing(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
    return kept;
  }

  private static List<Part> parts(ArticleText text, Paragraph paragraph, List<Mark> marks) {
    List<Mark> mine = marks.stream().filter(m -> paragraph.holds(m.start(), m.end())).toList();
    List<Part> parts = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int at = paragraph.start();
    for (Mark mark : mine) {
      at = closeBefore(mark.start(), open, text, at, parts);
      at = addText(text, at, mark.start(), parts);
      parts.add(new Part("open", "", mark.citation(), mark.asked(), mark.facts()));
      open.add(mark);
    }
    at = closeBefore(paragraph.end(), open, text, at, parts);
    addText(text, at, paragraph.end(), parts);
    return parts;
  }

  /** Closes, innermost first, what ends at or before a position. */
  private static int closeBefore(
      int position, List<Mark> open, ArticleText text, int from, List<Part> parts) {
    int at = from;
    Optional<Mark> last = last(open);
    while (last.isPresent() && last.get().end() <= position) {
      at = addText(text, at, last.get().end(), parts);
      parts.add(new Part("close", "", last.get().citation(), false, ""));
      open.remove(open.size() - 1);
      last = last(open);
    }
    return at;
  }

  private static Optional<Mark> last(List<Mark> marks) {
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
  }

  private static int addText(ArticleText text, int from, int to, List<Part> parts) {
    if (to > from) {
      parts.add(new Part("text", text.between(from, to), 0, false, ""));
    }
    return Math.max(from, to);
  }
}
