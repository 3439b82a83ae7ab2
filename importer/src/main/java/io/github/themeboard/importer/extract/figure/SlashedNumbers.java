package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "2025-27年…98.6/176.2/231.5亿元": the second number of a list with slashes is of the second year.
 */
final class SlashedNumbers {
  /** A year of a list and what parts it from the next take so many characters. */
  private static final int YEAR = 12;

  private final SentenceTimes sentence;

  SlashedNumbers(SentenceTimes sentence) {
    this.sentence = sentence;
  }

  /** The period of a number of such a list. */
  @Nullable String period(Quantity quantity) {
    List<Mention> before = new ArrayList<>();
    for (Mention time : sentence.times()) {
      if (time.end() <= quantity.start() && time.period() != null) {
        before.add(time);
      }
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      String year = before.get(i).spanned() ? member(before.get(i), quantity) : null;
      if (year != null) {
        return year;
      }
    }
    int first = before.size() - quantity.listSize();
    if (first >= 0) {
      int length = before.get(before.size() - 1).end() - before.get(first).start();
      if (length <= quantity.listSize() * YEAR) {
        return before.get(first + quantity.list()).period();
      }
    }
    return behind(quantity);
  }

  private @Nullable String behind(Quantity quantity) {
    for (Mention time : sentence.times()) {
      if (time.start() >= quantity.end() && time.spanned() && time.period() != null) {
        return member(time, quantity);
      }
    }
    List<Mention> years = new ArrayList<>();
    for (Mention time : sentence.times()) {
      if (time.start() >= quantity.end() && years.size() < quantity.listSize()) {
        years.add(time);
      }
    }
    boolean all = years.size() == quantity.listSize();
    return all && near(years) ? years.get(quantity.list()).period() : null;
  }

  private static boolean near(List<Mention> years) {
    for (int i = 0; i + 1 < years.size(); i++) {
      if (years.get(i + 1).start() - years.get(i).end() > OrderedPeriods.TIMES_APART) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String member(Mention span, Quantity quantity) {
    return YearSpans.member(span.period(), quantity.list(), quantity.listSize());
  }
}
