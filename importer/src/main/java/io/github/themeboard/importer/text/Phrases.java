package io.github.themeboard.importer.text;

import io.github.themeboard.importer.text.PhraseBuckets.Filed;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a meaning each, looked up at a place of a text: the longest that stands there wins.
 * A phrase in lower case matches in any case; one with capitals only as it is.
 */
public final class Phrases<M> {
  /** A phrase that stands in a text. */
  public record Found<M>(int start, int end, M meaning) {}

  /** Looking back from a place, no longer phrase is found. */
  private static final int LONGEST_BEFORE = 24;

  private final PhraseBuckets<M> byBeginning = new PhraseBuckets<>(false);
  private final PhraseBuckets<M> byEnd = new PhraseBuckets<>(true);

  /** Whether a phrase has only one character: that spares most places a second look. */
  private boolean anyAlone;

  /** Adds a phrase; the first meaning given to it stays. */
  public Phrases<M> add(String phrase, M meaning) {
    String folded = Folding.fold(phrase);
    String lower = Folding.lower(folded);
    boolean anyCase = folded.equals(lower);
    int length = lower.length();
    char first = lower.charAt(0);
    char last = lower.charAt(length - 1);
    anyAlone |= length == 1;
    char second = length == 1 ? PhraseBuckets.ALONE : lower.charAt(1);
    byBeginning.add(first, second, folded, anyCase, meaning);
    char secondLast = length == 1 ? PhraseBuckets.ALONE : lower.charAt(length - 2);
    byEnd.add(last, secondLast, folded, anyCase, meaning);
    return this;
  }

  /** The longest phrase that begins at a place and ends at the end of a word. */
  public @Nullable Found<M> at(String folded, String lower, int start, int limit) {
    if (start >= limit) {
      return null;
    }
    char first = lower.charAt(start);
    if (start + 1 < limit && start + 1 < lower.length()) {
      Filed<M> filed = byBeginning.first(first, lower.charAt(start + 1));
      if (filed != null) {
        Found<M> found = at(folded, lower, start, limit, filed);
        if (found != null) {
          return found;
        }
      }
    }
    Filed<M> alone = anyAlone ? byBeginning.first(first, PhraseBuckets.ALONE) : null;
    return alone == null ? null : at(folded, lower, start, limit, alone);
  }

  private static <M> @Nullable Found<M> at(
      String folded, String lower, int start, int limit, Filed<M> longest) {
    for (Filed<M> filed = longest; filed != null; filed = filed.next()) {
      int end = start + filed.phrase.length();
      if (end <= limit
          && (filed.anyCase ? lower : folded).startsWith(filed.phrase, start)
          && !cutsWord(lower, end, limit)) {
        return new Found<>(start, end, filed.meaning);
      }
    }
    return null;
  }

  /** The longest phrase that ends at a place and begins at the beginning of a word. */
  public @Nullable Found<M> before(String folded, String lower, int end, int from) {
    int first = Math.max(from, end - LONGEST_BEFORE);
    if (end <= first) {
      return null;
    }
    char last = lower.charAt(end - 1);
    if (end - 1 > first) {
      Filed<M> filed = byEnd.first(last, lower.charAt(end - 2));
      Found<M> found = filed == null ? null : before(folded, lower, end, first, filed);
      if (found != null) {
        return found;
      }
    }
    Filed<M> alone = anyAlone ? byEnd.first(last, PhraseBuckets.ALONE) : null;
    return alone == null ? null : before(folded, lower, end, first, alone);
  }

  private static <M> @Nullable Found<M> before(
      String folded, String lower, int end, int first, Filed<M> longest) {
    for (Filed<M> filed = longest; filed != null; filed = filed.next()) {
      int start = end - filed.phrase.length();
      if (start >= first
          && (filed.anyCase ? lower : folded).startsWith(filed.phrase, start)
          && !cutsWord(lower, start, end)) {
        return new Found<>(start, end, filed.meaning);
      }
    }
    return null;
  }

  private static boolean cutsWord(String text, int at, int limit) {
    return at > 0
        && at < text.length()
        && at < limit + 1
        && Folding.latin(text.charAt(at - 1))
        && Folding.latin(text.charAt(at));
  }
}
