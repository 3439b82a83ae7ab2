package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which line is the title: of the lines above the first paragraph, the one that reads most
 * like it. Menus and site names stand above a title too, so that the first line alone proves
 * nothing.
 */
final class Titles {
  private static final int LONGEST = 260;

  /** A longer line with a stop in it is a paragraph. */
  private static final int LONGEST_SENTENCE = 120;

  /** A title stands among the first lines or nowhere. */
  private static final int LINES_SEARCHED = 60;

  private static final int LEAST_SCORE = 1;

  private final List<Line> lines;
  private final Cue[] cues;
  private final HeadLines heads;

  Titles(List<Line> lines, Cue[] cues, HeadLines heads) {
    this.lines = lines;
    this.cues = cues;
    this.heads = heads;
  }

  /** The index of the title's line, or -1. */
  int find() {
    int searched = Math.min(lines.size(), LINES_SEARCHED);
    int paragraph = firstParagraph(searched);
    Set<String> words = words(paragraph);
    int best = -1;
    int most = LEAST_SCORE - 1;
    boolean weighty = false;
    for (int i = frontMatterEnd(); i <= paragraph && i < searched; i++) {
      if (!mayBe(i)) {
        continue;
      }
      int score = score(i, words) + (weighty ? 0 : 2);
      weighty |= lines.get(i).weight() >= 36;
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best >= 0 && sectionHeading(best) ? -1 : best;
  }

  /** Behind the block between two rules with which Markdown files open; 0 without one. */
  int frontMatterEnd() {
    if (lines.isEmpty() || !lines.get(0).lower().equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LINES_SEARCHED); i++) {
      if (lines.get(i).lower().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }

  private int firstParagraph(int searched) {
    for (int i = frontMatterEnd(); i < searched; i++) {
      Line line = lines.get(i);
      boolean running = line.weight() > LONGEST || line.prose() && line.stopped();
      if (running && cues[i] == Cue.NONE && !heads.at(i) && !opening(i)) {
        return i;
      }
    }
    return searched - 1;
  }

  /** A title of one whole sentence above a longer paragraph: "House: it will rise." */
  private boolean opening(int i) {
    Line line = lines.get(i);
    if (i > frontMatterEnd() && !endsAsking(line) || line.length() > LONGEST || line.item()) {
      return false;
    }
    boolean longerBelow =
        i + 1 < lines.size()
            && lines.get(i + 1).prose()
            && lines.get(i + 1).length() > line.length();
    int colon = line.lower().indexOf(':');
    boolean house = colon >= 2 && colon <= 40;
    return (house && longerBelow || endsAsking(line)) && oneSentence(line);
  }

  private static boolean endsAsking(Line line) {
    return line.lower().endsWith("?") || line.lower().endsWith("!");
  }

  private static boolean oneSentence(Line line) {
    String lower = line.lower();
    int last = lower.length() - 1;
    int stop = lower.indexOf(". ");
    int full = lower.indexOf('。');
    return (stop < 0 || stop >= last) && (full < 0 || full >= last) && lower.indexOf('；') < 0;
  }

  private boolean mayBe(int i) {
    Line line = lines.get(i);
    boolean heading = line.markdownLevel() > 0;
    return (cues[i] == Cue.NONE || heading && cues[i] == Cue.MAYBE_ASIDE)
        && line.length() >= 4
        && line.length() <= LONGEST
        && line.weight() >= 12
        && !line.row()
        && (heading || !line.item())
        && !heads.at(i)
        && (line.length() <= LONGEST_SENTENCE || oneSentence(line))
        && !line.lower().startsWith("![")
        && (!line.stopped() || endsAsking(line) || opening(i));
  }

  private int score(int i, Set<String> words) {
    Line line = lines.get(i);
    int score = 0;
    int weight = line.weight();
    score += weight >= 60 ? 3 : weight >= 36 ? 2 : weight < 24 ? -2 : 0;
    score += line.markdownLevel() == 1 ? 6 : line.markdownLevel() > 1 ? 1 : 0;
    score += headBelow(i) ? 3 : 0;
    Set<String> own = new HashSet<>();
    Subject.terms(line.lower(), own::add);
    own.retainAll(words);
    score += Math.min(4, own.size());
    score -= RiskHeading.opens(line.lower()) || line.lower().endsWith(":") ? 6 : 0;
    return score;
  }

  private boolean headBelow(int i) {
    for (int j = i + 1; j < Math.min(lines.size(), i + 5); j++) {
      if (heads.at(j)) {
        return true;
      }
      if (lines.get(j).prose() && cues[j] == Cue.NONE) {
        return false;
      }
    }
    return false;
  }

  /** The words of the first paragraphs. */
  private Set<String> words(int paragraph) {
    Set<String> words = new HashSet<>();
    for (int i = Math.max(0, paragraph); i < Math.min(lines.size(), paragraph + 6); i++) {
      String lower = lines.get(i).lower();
      Subject.terms(lower.substring(0, Math.min(lower.length(), 1000)), words::add);
    }
    return words;
  }

  /**
   * A page without a title begins with the heading of its first section, which looks like the
   * headings below it and not like a title: "One thing: said so" over a single paragraph.
   */
  private boolean sectionHeading(int i) {
    Line title = lines.get(i);
    if (title.lower().indexOf(": ") < 0 || title.markdownLevel() == 1 || headBelow(i)) {
      return false;
    }
    int alike = 0;
    for (int j = i + 1; j < Math.min(lines.size(), i + 400); j++) {
      Line line = lines.get(j);
      if (!line.prose() && !line.stopped() && !line.item() && !heads.at(j)) {
        int colon = line.lower().indexOf(": ");
        if (colon > 8 && colon < line.length() - 8 && line.length() < 100) {
          alike++;
        }
      }
    }
    return alike >= 2 && !Folding.ideograph(title.lower().charAt(0));
  }
}
