package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Full stops and semicolons, looked at more closely than a sentence splitter has to. */
final class Stops {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "corp", "co", "ltd", "plc", "no", "vs", "approx", "mr", "ms", "dr", "st", "est",
          "e.g", "i.e", "u.s", "u.k", "e.u", "etc", "incl", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "oct", "nov", "dec");

  private Stops() {}

  /** The first full stop in a stretch, or its end. */
  static int first(String lower, String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(lower, folded, i, from, to)) {
        return i;
      }
    }
    return to;
  }

  /** A stretch parted at its full stops; the stops belong to no part. */
  static List<Span> sentences(String lower, String folded, Span within) {
    List<Span> parts = new ArrayList<>();
    int from = within.start();
    for (int i = within.start(); i < within.end(); i++) {
      if (at(lower, folded, i, from, within.end())) {
        if (i > from) {
          parts.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    if (from < within.end()) {
      parts.add(new Span(from, within.end()));
    }
    return parts;
  }

  /** Where a word stands in a stretch, or -1; never looks beyond the stretch. */
  static int find(String lower, String word, int from, int to) {
    char first = word.charAt(0);
    for (int i = from; i + word.length() <= to; i++) {
      if (lower.charAt(i) == first && lower.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean at(String lower, String folded, int i, int from, int to) {
    char c = lower.charAt(i);
    if (c == '。' || c == '!' || c == '?') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int next = i + 1;
    while (next < to && "\"')]*".indexOf(lower.charAt(next)) >= 0) {
      next++;
    }
    if (next < to && lower.charAt(next) != ' ' && lower.charAt(next) != '\n') {
      return Folding.ideograph(lower.charAt(next));
    }
    if (next + 1 < to && Character.isLowerCase(folded.charAt(next + 1))) {
      return false;
    }
    return !shortened(lower, i, from);
  }

  private static boolean shortened(String lower, int stop, int from) {
    int word = stop;
    while (word > from
        && stop - word < 8
        && (Folding.latin(lower.charAt(word - 1)) || lower.charAt(word - 1) == '.')) {
      word--;
    }
    String before = lower.substring(word, stop);
    return before.length() == 1 || ABBREVIATIONS.contains(before);
  }
}
