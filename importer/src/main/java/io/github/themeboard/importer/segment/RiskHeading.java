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
          " identified ",
          " highlighted ",
          " cited ",
          " noted ",
          " seen ",
          " listed ",
          " from the ",
          " in our ",
          " around ",
          " according to ",
          ", according to ",
          ", as ",
          " as ",
          " we ",
          " he ",
          " she ",
          " they ");
  private static final List<String> OPENINGS = longestFirst("to");

  /** What these words begin with; most lines begin with none of it. */
  private static final BitSet FIRSTS = new BitSet();

  private static final List<String> BEFORE = longestFirst("before");
  private static final List<String> WHOSE = longestFirst("whose");
  private static final List<String> BEHIND = longestFirst("behind");
  private static final List<String> HARM = longestFirst("harm");
  private static final String RISK = "风险";

  /** "专家认为行业目前面临的几个主要" is about as much as stands before it. */
  private static final int LONGEST_BEFORE = 20;

  static {
    BEFORE.forEach(word -> FIRSTS.set(word.charAt(0)));
    WHOSE.forEach(word -> FIRSTS.set(word.charAt(0)));
    WORDS.forEach(word -> FIRSTS.set(word.charAt(0)));
    OPENINGS.forEach(word -> FIRSTS.set(word.charAt(0)));
    FIRSTS.set('w');
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
    int composed = composed(lower, from);
    if (composed < 0) {
      composed = harm(lower, from);
    }
    return composed >= 0 ? composed : opening(lower, from);
  }

  /** "What could hurt our view", "What would change our mind?": a heading by itself. */
  private static int harm(String lower, int from) {
    if (lower.length() - from > LONGEST_OPENING || !lower.startsWith("what ", from)) {
      return -1;
    }
    int verb = past(lower, from, HARM);
    if (verb < 0) {
      return -1;
    }
    int end = lower.length();
    while (end > verb && " *_:?".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int i = verb; i < end; i++) {
      if (".;:,?".indexOf(lower.charAt(i)) >= 0) {
        return -1;
      }
    }
    return lower.length();
  }

  /** 专家提示的主要风险, 风险因素分析: the words around 风险 make it a heading. */
  private static int composed(String lower, int from) {
    boolean telling = false;
    int at = from;
    int word = from;
    while (word >= 0 && at - from <= LONGEST_BEFORE && !lower.startsWith(RISK, at)) {
      word = past(lower, at, BEFORE);
      telling |= word >= 0;
      word = word >= 0 ? word : past(lower, at, WHOSE);
      at = Math.max(at, word);
    }
    if (!lower.startsWith(RISK, at)) {
      return -1;
    }
    at += RISK.length();
    for (word = past(lower, at, BEHIND); word >= 0; word = past(lower, at, BEHIND)) {
      telling = true;
      at = word;
    }
    boolean parted = at == lower.length() || ":]".indexOf(lower.charAt(at)) >= 0;
    return telling && parted ? behind(lower, at, RISK) : -1;
  }

  /** Where the word that stands at a place ends, or -1. */
  private static int past(String lower, int at, List<String> words) {
    for (String word : words) {
      if (lower.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
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
        int i = lower.charAt(to) == ',' ? to + 1 : to;
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
