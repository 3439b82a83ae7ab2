package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The words by which articles open their list of risks. They are data: {@code risk-headings.txt}.
 */
public final class RiskHeading {
  private static final String FILE = "/extract/risk-headings.txt";
  private static final String ORNAMENTS = "#*•·-■●◆◇★☆▪▶►▍▌❗⚠\ufe0f>[(\"“ ";

  /** "Risks to our view and to the price target for 2027:" is about as long as it gets. */
  private static final int LONGEST_OPENING = 80;

  // The longer ones first, so that the text behind the heading begins at the right place.
  private static final List<String> WORDS = longestFirst("");
  private static final List<String> JOINS =
      List.of(
          " to ",
          " for ",
          " discussed ",
          " mentioned ",
          " raised ",
          " named ",
          " facing ",
          " flagged ",
          " identified ");
  private static final List<String> OPENINGS = longestFirst("to");

  /** What these words begin with; most lines begin with none of it. */
  private static final BitSet FIRSTS = new BitSet();

  static {
    WORDS.forEach(word -> FIRSTS.set(word.charAt(0)));
    OPENINGS.forEach(word -> FIRSTS.set(word.charAt(0)));
  }

  private RiskHeading() {}

  private static List<String> longestFirst(String section) {
    return WordFile.bundled(FILE).section(section).stream()
        .map(Folding::fold)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  /** Whether a line opens a list of risks. */
  public static boolean opens(String lower) {
    return after(lower) >= 0;
  }

  /**
   * Where the risks begin behind the heading, counted from the start of the line, or -1 if the line
   * opens none. A line that is all heading gives its own length.
   */
  public static int after(String lower) {
    int from = pastOrnaments(lower, 0);
    from = pastOrnaments(lower, pastNumber(lower, from));
    if (from == lower.length() || !FIRSTS.get(lower.charAt(from))) {
      return -1;
    }
    for (String word : WORDS) {
      if (lower.startsWith(word, from)) {
        int behind = behind(lower, from + word.length(), word);
        if (behind >= 0) {
          return behind;
        }
      }
    }
    return opening(lower, from);
  }

  private static int pastOrnaments(String lower, int from) {
    int i = from;
    while (i < lower.length() && ORNAMENTS.indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** A heading is parted from what follows by more than a space, or nothing follows. */
  private static int behind(String lower, int from, String word) {
    int marks = from;
    boolean parted = false;
    while (marks < lower.length() && " :.。*_])\"”—–-?|丨/".indexOf(lower.charAt(marks)) >= 0) {
      parted |= ":])*—–|丨".indexOf(lower.charAt(marks)) >= 0 || stops(lower, marks);
      marks++;
    }
    boolean spaced = marks > from && lower.charAt(from) == ' ';
    boolean chinese = Folding.ideograph(word.charAt(0)) && word.length() >= 4;
    return marks == lower.length() || parted || (spaced && chinese) ? marks : -1;
  }

  /** "Risks. Prices may fall." runs on behind a heading that is a sentence by itself. */
  private static boolean stops(String lower, int at) {
    char c = lower.charAt(at);
    return c == '。'
        || c == '?'
        || c == '.' && at + 1 < lower.length() && lower.charAt(at + 1) == ' ';
  }

  private static boolean goesOn(String lower, int at) {
    for (String join : JOINS) {
      if (lower.startsWith(join, at)) {
        return true;
      }
    }
    return false;
  }

  /** "Risks to our view: ..." names what is at risk before the colon. */
  private static int opening(String lower, int from) {
    for (String word : OPENINGS) {
      int to = from + word.length();
      if (lower.startsWith(word, from) && goesOn(lower, to)) {
        int limit = Math.min(lower.length(), to + LONGEST_OPENING);
        int i = to;
        while (i < limit && ".;:,".indexOf(lower.charAt(i)) < 0) {
          i++;
        }
        if (i == lower.length()) {
          return i;
        }
        return i < limit && lower.charAt(i) == ':' ? behind(lower, i, word) : -1;
      }
    }
    return -1;
  }

  private static int pastNumber(String lower, int from) {
    int i = from;
    while (i < lower.length() && "0123456789一二三四五六七八九十ivx".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    if (i > from && i < lower.length() && ".、)）,: ".indexOf(lower.charAt(i)) >= 0) {
      i++;
      while (i < lower.length() && lower.charAt(i) == ' ') {
        i++;
      }
      return i;
    }
    return from;
  }
}
