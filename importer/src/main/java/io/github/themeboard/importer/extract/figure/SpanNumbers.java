package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.List;
import java.util.Map;

/** The years of a span of years, dealt out to the numbers of its sentence. */
final class SpanNumbers {
  /** The length of "2020/2024". */
  private static final int SPAN = 9;

  /** "from 2 to 8" has so little between its numbers. */
  private static final int FROM_TO = 6;

  private final SentenceTimes sentence;
  private final Map<Quantity, String> periods;

  /**
   * @param periods takes the year of each number that has one
   */
  SpanNumbers(SentenceTimes sentence, Map<Quantity, String> periods) {
    this.sentence = sentence;
    this.periods = periods;
  }

  void read(Mention span) {
    ends(span);
    members(span);
  }

  /** "Between 2020 and 2024 shipments grew from 2 to 8 million": an end of the span for each. */
  private void ends(Mention span) {
    String period = span.period();
    if (period == null || period.length() != SPAN) {
      return;
    }
    List<Quantity> quantities = sentence.quantities();
    for (int i = 0; i + 1 < quantities.size(); i++) {
      Quantity from = quantities.get(i);
      Quantity to = quantities.get(i + 1);
      if (SameUnit.of(List.of(from, to)) && fromTo(from, to)) {
        periods.put(from, period.substring(0, SPAN / 2));
        periods.put(to, period.substring(SPAN / 2 + 1));
      }
    }
  }

  private boolean fromTo(Quantity from, Quantity to) {
    String left = sentence.before(from.start(), 8);
    boolean begins = left.endsWith("from ") || left.endsWith("由") || left.endsWith("从");
    String between =
        sentence.lower().substring(from.end(), Math.min(to.start(), from.end() + FROM_TO));
    return begins
        && to.start() - from.end() <= FROM_TO
        && (between.contains(" to ") || between.contains("至") || between.contains("到"));
  }

  /** "2022-2024年增速为48%、35%和30%": as many numbers in a list as the span has years. */
  private void members(Mention span) {
    List<Quantity> quantities = sentence.quantities();
    int first = 0;
    while (first < quantities.size() && quantities.get(first).start() < span.end()) {
      first++;
    }
    int last = first;
    while (last + 1 < quantities.size()
        && SameUnit.listed(sentence, quantities.get(last), quantities.get(last + 1))) {
      last++;
    }
    int size = last - first + 1;
    for (int i = first; size > 1 && i <= last; i++) {
      String year = YearSpans.member(span.period(), i - first, size);
      if (year != null) {
        periods.put(quantities.get(i), year);
      }
    }
  }
}
