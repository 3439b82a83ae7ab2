package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a line into sentences, in English and in Chinese. Each place is looked at once, and no look
 * goes farther than a word, so that the time grows with the length of the line.
 */
final class Sentences {
  /** Words that end in a full stop in the middle of a sentence; names and amounts follow them. */
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordFile.bundled("/segment/abbreviations.txt").section("inside"));

  /** Words that end a company's name or a sentence: only what follows can tell. */
  private static final Set<String> MAYBE_LAST =
      Set.copyOf(WordFile.bundled("/segment/abbreviations.txt").section("inside or last"));

  /** Words that open a sentence and never go on with a name. */
  private static final Set<String> OPENERS =
      Set.copyOf(WordFile.bundled("/segment/abbreviations.txt").section("openers"));

  private static final int LONGEST_WORD = 12;
  private static final String CLOSING_MARKS = "\"')]」』”’）》】";

  private Sentences() {}

  static List<Span> of(String folded, Span line) {
    List<Span> sentences = new ArrayList<>();
    int from = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      if (!mark(folded.charAt(i)) || !ends(folded, i, line)) {
        continue;
      }
      int to = pastMarks(folded, i + 1, line.end());
      add(folded, from, to, sentences);
      from = to;
      i = to - 1;
    }
    add(folded, from, line.end(), sentences);
    return sentences;
  }

  private static boolean mark(char c) {
    return c <= '?' ? c == '.' || c == ';' || c == '?' || c == '!' : c == '。' || c == '…';
  }

  private static void add(String text, int start, int end, List<Span> to) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    int until = end;
    while (until > from && text.charAt(until - 1) == ' ') {
      until--;
    }
    if (from < until) {
      to.add(new Span(from, until));
    }
  }

  private static boolean ends(String text, int i, Span line) {
    return switch (text.charAt(i)) {
      case '.' -> stops(text, i, line);
      // Folding makes one of the two semicolons; a Chinese one stands behind an ideograph.
      case ';' -> i > line.start() && !latinAround(text, i, line);
      case '!', '?' -> !inWord(text, i, line);
      case '…' -> ellipsisEnds(text, i + 1, line.end());
      default -> true;
    };
  }

  /** "Yahoo! Finance" and "?id=4" go on. */
  private static boolean inWord(String text, int i, Span line) {
    int next = skip(text, i + 1, line.end(), CLOSING_MARKS);
    if (next >= line.end()) {
      return false;
    }
    boolean glued = next == i + 1 && Folding.latin(text.charAt(next));
    int word = skip(text, next, line.end(), " ");
    return glued || word > next && word < line.end() && Character.isLowerCase(text.charAt(word));
  }

  private static boolean latinAround(String text, int i, Span line) {
    char before = text.charAt(i - 1);
    boolean spaced = i + 1 < line.end() && text.charAt(i + 1) == ' ';
    return Folding.latin(before)
        || spaced && (Folding.digit(before) || "%)\"'".indexOf(before) >= 0);
  }

  /**
   * Dots that trail off end a sentence before a capital or a Chinese character, not before "and".
   */
  private static boolean ellipsisEnds(String text, int from, int end) {
    int next = skip(text, from, end, "….\"')]」』” ");
    return next >= end || !Character.isLowerCase(text.charAt(next));
  }

  private static boolean stops(String text, int i, Span line) {
    if (i + 1 < line.end() && text.charAt(i + 1) == '.') {
      // Only the last of several dots can end a sentence.
      return false;
    }
    if (i + 1 < line.end() && wordly(text.charAt(i + 1))) {
      return false;
    }
    int next = skip(text, i + 1, line.end(), CLOSING_MARKS);
    if (next < line.end() && text.charAt(next) != ' ') {
      return Folding.ideograph(text.charAt(next)) && !Folding.digit(charBefore(text, i, line));
    }
    next = skip(text, next, line.end(), " ");
    if (next >= line.end()) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return wordStops(text, i, next, line);
  }

  private static boolean wordStops(String text, int i, int next, Span line) {
    int word = i;
    while (word > line.start() && wordChar(text.charAt(word - 1)) && i - word < LONGEST_WORD) {
      word--;
    }
    String before = Folding.lower(text.substring(word, i));
    if (ABBREVIATIONS.contains(before)) {
      return false;
    }
    boolean initials = before.length() == 1 && Folding.latin(before.charAt(0)) || dotted(before);
    if (initials || MAYBE_LAST.contains(before)) {
      return OPENERS.contains(wordAt(text, next, line.end()));
    }
    boolean listNumber = word == line.start() && !before.isEmpty() && digits(before);
    return !listNumber;
  }

  /** "u.s", "e.g", "j.p". */
  private static boolean dotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Folding.latin(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() >= 3 && word.length() % 2 == 1;
  }

  private static String wordAt(String text, int from, int end) {
    int start = skip(text, from, end, "\"'(");
    int to = start;
    while (to < end && Folding.latin(text.charAt(to)) && to - start < LONGEST_WORD) {
      to++;
    }
    return Folding.lower(text.substring(start, to));
  }

  private static boolean digits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static char charBefore(String text, int i, Span line) {
    return i > line.start() ? text.charAt(i - 1) : ' ';
  }

  private static boolean wordChar(char c) {
    return wordly(c) || c == '.' || c == '\'' || c == '&';
  }

  private static boolean wordly(char c) {
    return Folding.latin(c) || Folding.digit(c);
  }

  private static int pastMarks(String text, int from, int end) {
    return skip(text, from, end, "。！？!?…" + CLOSING_MARKS);
  }

  private static int skip(String text, int from, int end, String marks) {
    int i = from;
    while (i < end && marks.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
