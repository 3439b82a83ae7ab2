package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.figure.Cue.Sort;
import io.github.themeboard.importer.extract.time.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with its times, its quantities and its cues, each in order.
 *
 * @param lower the whole text
 */
record SentenceTimes(
    String lower,
    int start,
    int end,
    List<Mention> times,
    List<Quantity> quantities,
    List<Cue> cues) {

  /** Words of an income statement. */
  static final Set<Sort> ACCOUNTS = EnumSet.of(Sort.TOTAL, Sort.MARGIN);

  static final Set<Sort> VALUATION = EnumSet.of(Sort.VALUATION);

  /** The words right before a place, so many characters of them. */
  String before(int at, int length) {
    return lower.substring(Math.max(start, at - length), at);
  }

  /** The words right behind a place. */
  String behind(int at, int length) {
    return lower.substring(at, Math.min(end, at + length));
  }

  String around(Quantity quantity, int before, int after) {
    return lower.substring(
        Math.max(start, quantity.start() - before), Math.min(end, quantity.end() + after));
  }

  boolean quantityBetween(int from, int to) {
    for (Quantity other : quantities) {
      if (other.start() >= from && other.end() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue begins so near to a quantity. */
  boolean cued(Quantity quantity, Set<Sort> sorts, int before, int after) {
    for (Cue cue : cues) {
      if (sorts.contains(cue.sort())
          && cue.start() >= quantity.start() - before
          && cue.start() <= quantity.end() + after) {
        return true;
      }
    }
    return false;
  }
}
