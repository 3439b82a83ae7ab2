package io.github.themeboard.app.article;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the public sees of an article that is not the board's own: the passages that are cited, and
 * as many whole words around them as its publisher's limit leaves. The cited words themselves are
 * always shown.
 */
final class Excerpt {
  private Excerpt() {}

  /** A stretch of a text in code points. */
  private record Stretch(int start, int end) {}

  /**
   * The same text with nothing but the paragraphs' parts that may be shown.
   *
   * @param marks the cited passages
   * @param limit code points in all
   */
  static ArticleText of(ArticleText text, List<MarkedText.Mark> marks, int limit) {
    List<Stretch> cited = joined(marks.stream().map(m -> new Stretch(m.start(), m.end())).toList());
    int used = cited.stream().mapToInt(c -> c.end() - c.start()).sum();
    if (cited.isEmpty()) {
      return new ArticleText(text.content(), List.of());
    }
    int around = Math.max(0, limit - used) / (2 * cited.size());
    int[] content = text.content().codePoints().toArray();
    List<Paragraph> shown = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Stretch> mine =
          cited.stream()
              .filter(c -> paragraph.holds(c.start(), c.end()))
              .map(
                  c ->
                      new Stretch(
                          wordStart(content, c, Math.max(paragraph.start(), c.start() - around)),
                          wordEnd(content, c, Math.min(paragraph.end(), c.end() + around))))
              .toList();
      for (Stretch part : joined(mine)) {
        shown.add(new Paragraph(paragraph.shape(), part.start(), part.end(), paragraph.outside()));
      }
    }
    return new ArticleText(text.content(), shown);
  }

  /** The first place from {@code at} on, not after the cited words, where no word is cut. */
  private static int wordStart(int[] content, Stretch cited, int at) {
    int start = at;
    while (start < cited.start() && cuts(content, start)) {
      start++;
    }
    return start;
  }

  /** The last place up to {@code at}, not before the end of the cited words, as above. */
  private static int wordEnd(int[] content, Stretch cited, int at) {
    int end = at;
    while (end > cited.end() && cuts(content, end)) {
      end--;
    }
    return end;
  }

  private static boolean cuts(int[] content, int at) {
    return at > 0 && at < content.length && ofWord(content[at - 1]) && ofWord(content[at]);
  }

  /** Chinese is written without blanks: it may be cut anywhere. */
  private static boolean ofWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    List<Stretch> inOrder =
        stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    for (Stretch next : inOrder) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && next.start() <= last.end()) {
        joined.set(joined.size() - 1, new Stretch(last.start(), Math.max(last.end(), next.end())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}
