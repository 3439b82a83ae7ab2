package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import io.github.themeboard.importer.text.WordFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a head or a label says about its numbers.
 *
 * @param sort what they measure, if a word tells
 * @param unit what they are counted in, if it is printed
 * @param covered the share of the letters that belong to words of measure: a label that is all
 *     measure names no company
 */
record Measure(@Nullable Sort sort, @Nullable TableUnit unit, double covered) {
  /** What numbers measure; of two words in one head the earlier constant counts. */
  enum Sort {
    NONE,
    /** Remarks: no numbers by themselves, but sentences with figures. */
    WORDS,
    CAGR,
    GROWTH,
    PER_SHARE,
    VALUATION,
    MARGIN,
    SHARE,
    PRICE,
    DURATION,
    INDEX,
    COUNT,
    CAPACITY,
    VOLUME,
    MONEY,
    /** Money at one day, not over a time. */
    BALANCE;

    boolean percent() {
      return this == CAGR || this == GROWTH || this == MARGIN || this == SHARE;
    }

    boolean money() {
      return this == MONEY || this == BALANCE;
    }

    boolean change() {
      return this == CAGR || this == GROWTH;
    }
  }

  static final Measure UNKNOWN = new Measure(null, null, 0);

  /** A head says what it says in its first words. */
  private static final int LONGEST = 160;

  private static final Phrases<Sort> WORDS = words();

  private static Phrases<Sort> words() {
    WordFile file = WordFile.bundled("/extract/table-heads.txt");
    Phrases<Sort> phrases = new Phrases<>();
    for (Sort sort : Sort.values()) {
      file.section(sort.name()).forEach(word -> phrases.add(word, sort));
    }
    return phrases;
  }

  static Measure of(String folded, String lower, Span head) {
    Span text = new Span(head.start(), Math.min(head.end(), head.start() + LONGEST));
    List<TableUnit> units = TableUnit.in(folded, lower, text);
    return words(folded, lower, text, units.isEmpty() ? null : units.get(0));
  }

  private static Measure words(String folded, String lower, Span text, @Nullable TableUnit unit) {
    Sort sort = null;
    int letters = 0;
    int covered = 0;
    int i = text.start();
    while (i < text.end()) {
      boolean inWord =
          i > text.start() && Folding.latin(lower.charAt(i)) && Folding.latin(lower.charAt(i - 1));
      Found<Sort> found = inWord ? null : WORDS.at(folded, lower, i, text.end());
      if (found != null
          && found.meaning().compareTo(Sort.WORDS) <= 0
          && !whole(lower, found, text)) {
        found = null;
      }
      if (found != null) {
        sort = sort == null || found.meaning().compareTo(sort) < 0 ? found.meaning() : sort;
        int length = letters(lower, found.start(), found.end());
        covered += length;
        letters += length;
        i = found.end();
      } else {
        letters += Character.isLetter(lower.charAt(i)) ? 1 : 0;
        i++;
      }
    }
    return new Measure(sort, unit, letters == 0 ? 0 : (double) covered / letters);
  }

  /** "Notes" over a column has no numbers under it; "notes payable" has. */
  private static boolean whole(String lower, Found<Sort> found, Span text) {
    return letters(lower, found.start(), found.end()) == letters(lower, text.start(), text.end())
        && found.end() - found.start() >= text.end() - text.start() - 3;
  }

  private static int letters(String lower, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(lower.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** This head below another: what it leaves open, the other fills. */
  Measure below(Measure group) {
    Sort both =
        sort == null || group.sort != null && group.sort.compareTo(sort) < 0 ? group.sort : sort;
    return new Measure(both, unit != null ? unit : group.unit, Math.max(covered, group.covered));
  }

  boolean none() {
    return sort == Sort.NONE;
  }
}
