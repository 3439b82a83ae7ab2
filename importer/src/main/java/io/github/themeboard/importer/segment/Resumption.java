package io.github.themeboard.importer.segment;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells whether an article goes on behind lines that usually end one: a digest between two parts of
 * it, an editor's line, a disclaimer above its risks.
 */
final class Resumption {
  /** A digest inside an article is short; a longer one is the foot of the page. */
  private static final int LONGEST_DIGEST = 8;

  /** The paragraph that goes on stands at most so many lines below. */
  private static final int LOOK_AHEAD = 5;

  /** So many of the article's own words show that a paragraph is about the same. */
  private static final int SAME_SUBJECT = 3;

  private static final Pattern FIGURE =
      Pattern.compile("\\d ?(%|percent|million|billion|trillion|亿|万|个百分点)");

  private static final Pattern AGO =
      Pattern.compile(
          "\\d+ ?(hours?|minutes?|mins?|days?|h|d) ago|\\d+ ?(小时|分钟|天)前|назад|yang lalu|giờ trước"
              + "|hace \\d|il y a \\d|vor \\d|\\d ?시간 전|\\d ?時間前|^\\d{1,2}:\\d{2} ");

  /** Headings of an article's last section; questions that a site made have none below them. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^\\W*(conclusions?|bottom line|the bottom line|outlook|the verdict|takeaways?|key"
              + " takeaways|summary|final thoughts|investment advice|结论|总结|小结|结语|投资建议|展望)\\W*$");

  private final List<Line> lines;
  private final Cue[] cues;
  private final Supplier<Subject> subject;

  Resumption(List<Line> lines, Cue[] cues, Supplier<Subject> subject) {
    this.lines = lines;
    this.cues = cues;
    this.subject = subject;
  }

  boolean at(int i, Cue ended, int endedAt) {
    if (cues[i] != Cue.NONE || ended == Cue.COMMENTS) {
      return false;
    }
    Line line = lines.get(i);
    if (risks(i)) {
      return ended != Cue.NOTICE || line.afterGap();
    }
    return switch (ended) {
      case COMMENTS -> false;
      case QUESTIONS -> CLOSING.matcher(line.lower()).find() && paragraphs(i) >= 1;
      case RELATED -> i - endedAt <= LONGEST_DIGEST && paragraphs(i) >= 2 && noHeadline(line);
      case NOTICE -> line.role() == Role.HEADING && paragraphs(i) >= 1;
      default -> paragraphs(i) >= 1;
    };
  }

  /** The article's risks stand last, and so behind a digest too; a disclaimer is none. */
  private boolean risks(int i) {
    String lower = lines.get(i).lower();
    int after = RiskHeading.after(lower);
    if (after < 0) {
      return false;
    }
    boolean alone = after >= lower.length() - 1;
    return !alone || i + 1 < cues.length && cues[i + 1] == Cue.NONE;
  }

  /** A headline of another article has none of this one's words; a heading of this one has some. */
  private boolean noHeadline(Line line) {
    return line.prose() && line.stopped()
        || line.markdownLevel() > 0
        || subject.get().shared(line.lower()) > 0;
  }

  /** A figure stands in for a word: publishers' notes have none. */
  private boolean same(String lower) {
    return subject.get().shared(lower) + (FIGURE.matcher(lower).find() ? 1 : 0) >= SAME_SUBJECT;
  }

  /**
   * How many paragraphs about the same follow at once; none if other articles' times stand there.
   */
  private int paragraphs(int i) {
    int paragraphs = 0;
    for (int j = i; j < Math.min(lines.size(), i + LOOK_AHEAD); j++) {
      Line line = lines.get(j);
      if (cues[j].ends()) {
        break;
      }
      if (line.length() <= 80 && AGO.matcher(line.lower()).find()) {
        return 0;
      }
      if (cues[j] == Cue.NONE && line.prose() && line.stopped()) {
        boolean same = same(line.lower());
        if (!same && paragraphs == 0) {
          return 0;
        }
        paragraphs += same ? 1 : 0;
      }
    }
    return paragraphs;
  }
}
