package io.github.themeboard.importer.segment;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where the article begins behind its title, date, author and the site's buttons. */
final class BodyStart {
  private static final int LINES_SEARCHED = 40;

  /** Names stand between date and buttons; more short lines in a row are the article's own. */
  private static final int MOST_NAMES = 5;

  /** From this weight on, a list item says something. */
  private static final int SAYING = 36;

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4})[、.] ?\\D");

  private final List<Line> lines;
  private final Cue[] cues;
  private final HeadLines heads;
  private final Tails tails;

  BodyStart(List<Line> lines, Cue[] cues, HeadLines heads, Tails tails) {
    this.lines = lines;
    this.cues = cues;
    this.heads = heads;
    this.tails = tails;
  }

  /** The index of the article's first line behind the line given. */
  int behind(int title) {
    int last = title;
    int names = 0;
    int end = Math.min(lines.size(), title + 1 + LINES_SEARCHED);
    for (int i = title + 1; i < end; i++) {
      if (head(i)) {
        last = i;
        names = 0;
      } else if (opens(i) || ++names > MOST_NAMES) {
        break;
      }
    }
    return last + 1;
  }

  private boolean head(int i) {
    Line line = lines.get(i);
    return cues[i].sure() && !tails.beginsArticle(line)
        || cues[i] == Cue.MAYBE_ASIDE && (line.menu() || !prose(i + 1))
        || heads.at(i)
        || line.lower().startsWith("![")
        || line.lower().startsWith("http")
        || bareChange(line.lower());
  }

  /** "Search" over a paragraph about it is a heading and no button. */
  private boolean prose(int i) {
    return i < lines.size() && cues[i] == Cue.NONE && lines.get(i).prose();
  }

  /** The change of a price that stands alone; several in a row are cells of a table. */
  private static boolean bareChange(String lower) {
    return lower.length() <= 9
        && lower.indexOf('%') == lower.length() - 1
        && (lower.startsWith("+") || lower.startsWith("-"));
  }

  private boolean opens(int i) {
    Line line = lines.get(i);
    return line.prose()
        || RiskHeading.opens(line.lower())
        || line.row()
        || line.item() && line.weight() >= SAYING
        || NUMBERED.matcher(line.lower()).find()
        || line.markdownLevel() > 0;
  }
}
