package io.github.themeboard.app.search;

import io.github.themeboard.domain.search.Marker;
import java.util.ArrayList;
import java.util.Collection;
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

  /** What stands around words that another text has. */
  private static final int AROUND = 48;

  private static final String CUT = "…";

  /** A text in parts, cut to some 400 characters around its first mark. */
  static List<Part> of(String text, Marker marker) {
    List<Marker.Mark> marks = marker.of(text);
    if (text.length() <= WHOLE) {
      return parts(text, marks, 0, text.length());
    }
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    int from = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
    return parts(text, marks, from, boundary(text, Math.min(text.length(), from + WHOLE)));
  }

  /** The words of a text that have some of the terms, with little around the first of them. */
  static List<Part> around(String text, Marker marker, Collection<Integer> terms) {
    List<Marker.Mark> marks = marker.of(text, terms);
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    int end = marks.isEmpty() ? 0 : marks.get(0).end();
    int from = first <= AROUND ? 0 : boundary(text, first - AROUND);
    return parts(text, marks, from, boundary(text, Math.min(text.length(), end + AROUND)));
  }

  private static List<Part> parts(String text, List<Marker.Mark> marks, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    for (Marker.Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= to) {
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
