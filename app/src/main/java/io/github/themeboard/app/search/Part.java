package io.github.themeboard.app.search;

import io.github.themeboard.domain.search.WordMarks;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that was found.
 *
 * @param marked whether it is what was searched for
 */
public record Part(String text, boolean marked) {
  /** Longer texts are cut around their first mark. */
  private static final int WHOLE = 420;

  private static final int BEFORE = 120;
  private static final String CUT = "…";

  /** A text in parts, cut to some 400 characters around its first mark. */
  static List<Part> of(String text, WordMarks.Marker marker) {
    List<WordMarks.Mark> marks = marker.of(text);
    int from = 0;
    int to = text.length();
    if (to > WHOLE) {
      int first = marks.isEmpty() ? 0 : marks.get(0).start();
      from = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
      to = boundary(text, Math.min(to, from + WHOLE));
    }
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (WordMarks.Mark mark : marks) {
      if (mark.end() <= to) {
        add(parts, text.substring(at, mark.start()), false);
        add(parts, text.substring(mark.start(), mark.end()), true);
        at = mark.end();
      }
    }
    add(parts, text.substring(at, to), false);
    if (from > 0) {
      parts.add(0, new Part(CUT, false));
    }
    if (to < text.length()) {
      parts.add(new Part(CUT, false));
    }
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }

  /** No character is cut in two, and no word if a space is near. */
  private static int boundary(String text, int at) {
    int space = text.indexOf(' ', at);
    int end = space >= 0 && space < at + 12 ? space : at;
    boolean inside = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return inside ? end + 1 : end;
  }
}
