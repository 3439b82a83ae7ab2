package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds passages of a text in its corrected form by their exact words alone, whatever stands around
 * them: where the passage stood, else in the nearest place. For what a person still looks at; what
 * readers see needs {@link Fit}.
 */
final class NearFit {
  private final String before;
  private final String after;
  private final int sameStart;
  private final int sameEnd;

  NearFit(String before, String after) {
    this.before = before;
    this.after = after;
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    this.sameStart = start;
    this.sameEnd = end;
  }

  /** Where the words of a passage stand now; nothing if they do not. */
  Optional<Fit.Place> of(Passage passage) {
    int at = before.offsetByCodePoints(0, passage.start());
    boolean cut = cut(before, at, at + passage.quote().length());
    int aligned = aligned(at);
    return places(passage.quote(), cut).stream()
        .min(Comparator.comparingInt(place -> Math.abs(place - aligned)))
        .map(place -> after.codePointCount(0, place))
        .map(start -> new Fit.Place(start, start + passage.end() - passage.start()));
  }

  /** Exact before the first and after the last change; between them in proportion. */
  private int aligned(int at) {
    if (at < sameStart) {
      return at;
    }
    if (at >= before.length() - sameEnd) {
      return at + after.length() - before.length();
    }
    double changedBefore = before.length() - sameStart - sameEnd;
    double changedAfter = after.length() - sameStart - sameEnd;
    return sameStart + (int) Math.round((at - sameStart) * changedAfter / changedBefore);
  }

  /** Where the words stand, but not within a longer word or number unless they did so before. */
  private List<Integer> places(String quote, boolean cut) {
    List<Integer> places = new ArrayList<>();
    for (int at = after.indexOf(quote); at >= 0; at = after.indexOf(quote, at + 1)) {
      if (cut || !cut(after, at, at + quote.length())) {
        places.add(at);
      }
    }
    return places;
  }

  private static boolean cut(String text, int start, int end) {
    return goesOn(text, start) || goesOn(text, end);
  }

  /**
   * Whether a word or number goes on across a position: 5% within 15% or 1.5% says something else.
   */
  private static boolean goesOn(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    int left = text.codePointBefore(at);
    int right = text.codePointAt(at);
    return letter(left) && letter(right)
        || point(left) && Character.isDigit(right) && digitEndsAt(text, at - 1)
        || point(right) && Character.isDigit(left) && digitBeginsAt(text, at + 1);
  }

  private static boolean digitEndsAt(String text, int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private static boolean digitBeginsAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean point(int c) {
    return c == '.' || c == ',';
  }

  /** Chinese has no spaces: there a word's end cannot be seen. */
  private static boolean letter(int c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
