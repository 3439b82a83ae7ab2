package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.util.Set;

/** Finds the counted thing behind a number in English: "160 mainstream AI models". */
final class Counted {
  private static final Set<String> PEOPLE = FigureWords.set("PEOPLE");
  private static final Set<String> STOPS = FigureWords.set("STOP");
  private static final Set<String> SPECS = FigureWords.set("SPECIFICATION");

  /** The length of " in 2017". */
  private static final int YEAR = 8;

  private Counted() {}

  /** Where the counted noun ends, or 0 if none follows. */
  static int after(String folded, String lower, Numeral number, int limit) {
    return number.whole() ? noun(folded, lower, number, limit) : 0;
  }

  /** "4.5 optical ports": a mean of counted things. */
  static boolean nounAfter(String folded, String lower, Numeral number, int limit) {
    return number.end() < limit
        && folded.charAt(number.end()) == ' '
        && noun(folded, lower, number, limit) > 0;
  }

  private static int noun(String folded, String lower, Numeral number, int limit) {
    int i = number.end();
    boolean hyphen = i < limit && folded.charAt(i) == '-';
    if (hyphen) {
      return hyphenated(lower, i + 1, limit);
    }
    for (int words = 0; words < 5; words++) {
      if (i >= limit || folded.charAt(i) != ' ') {
        return 0;
      }
      int from = i + 1;
      int to = from;
      while (to < limit
          && (Folding.latin(folded.charAt(to))
              || folded.charAt(to) == '-'
              || folded.charAt(to) == '\'')) {
        to++;
      }
      if (to == from) {
        return 0;
      }
      String word = lower.substring(from, to);
      if (STOPS.contains(word)) {
        return 0;
      }
      if (plural(word) || PEOPLE.contains(word) || acronyms(folded.substring(from, to))) {
        return to;
      }
      i = to;
    }
    return 0;
  }

  private static int hyphenated(String lower, int from, int limit) {
    int to = from;
    while (to < limit && Folding.latin(lower.charAt(to))) {
      to++;
    }
    return to > from + 2 && !SPECS.contains(lower.substring(from, to)) ? to : 0;
  }

  /** "GPUs", "xPUs". */
  private static boolean acronyms(String word) {
    int last = word.length() - 1;
    return last >= 2 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
  }

  /** A whole number that a sentence counts with, though no plural stands behind it. */
  static boolean alone(String lower, int start, Numeral number, int limit) {
    if (!number.whole()) {
      return false;
    }
    if (number.grouped()) {
      return true;
    }
    if (number.length() > 5 || number.length() < 2) {
      return false;
    }
    String after = lower.substring(number.end(), Math.min(limit, number.end() + 12));
    if (after.startsWith(" of them")
        || after.startsWith(" of these")
        || after.startsWith(" of which")
        || after.startsWith(" more")
        || after.startsWith(" fewer")) {
      return true;
    }
    if (fromYearToYear(lower, start, number, limit)) {
      return true;
    }
    String before = lower.substring(Math.max(start, number.start() - 14), number.start());
    boolean level =
        before.endsWith("reached ")
            || before.endsWith("there were ")
            || before.endsWith("there are ")
            || before.endsWith("totalled ")
            || before.endsWith("totaled ")
            || before.endsWith("numbered ")
            || before.endsWith("against ")
            || before.endsWith("up from ")
            || before.endsWith("down from ");
    return level
        && (after.isEmpty()
            || ".,;)".indexOf(after.charAt(0)) >= 0
            || after.startsWith(" at ")
            || after.startsWith(" in ")
            || after.startsWith(" by ")
            || after.startsWith(" a ")
            || after.startsWith(" from ")
            || after.startsWith(" on "));
  }

  /** "from 14 in 2017 to 60 in 2020": both count what the sentence is about. */
  private static boolean fromYearToYear(String lower, int start, Numeral number, int limit) {
    String behind = lower.substring(number.end(), Math.min(limit, number.end() + YEAR));
    if (!behind.startsWith(" in ") || !years(behind, 4)) {
      return false;
    }
    String before = lower.substring(Math.max(start, number.start() - YEAR - 4), number.start());
    int to = before.length() - " to ".length();
    return before.endsWith(" from ")
        || to == YEAR
            && before.endsWith(" to ")
            && years(before, to - 4)
            && before.startsWith(" in ", to - 8);
  }

  private static boolean years(String text, int at) {
    return at >= 0
        && at + 4 <= text.length()
        && text.substring(at, at + 4).chars().allMatch(c -> Folding.digit((char) c));
  }

  private static boolean plural(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("'s")
        && !word.endsWith("ous");
  }
}
