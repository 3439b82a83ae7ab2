package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Periods by order: the second number of a list is of the second year that its sentence names. */
final class OrderedPeriods {
  /** The times of one list stand so near to each other. */
  static final int TIMES_APART = 6;

  private final SlashedNumbers slashed;
  private final Map<Quantity, String> dealt;

  OrderedPeriods(SentenceTimes sentence) {
    this.slashed = new SlashedNumbers(sentence);
    boolean none = sentence.times().isEmpty() || sentence.quantities().size() < 2;
    this.dealt = none ? Map.of() : new IdentityHashMap<>();
    if (none) {
      return;
    }
    if (sentence.times().size() >= 2) {
      new YearListNumbers(sentence, dealt).read();
    }
    SpanNumbers spans = new SpanNumbers(sentence, dealt);
    for (Mention time : sentence.times()) {
      if (time.spanned()) {
        spans.read(time);
      }
    }
  }

  @Nullable String of(Quantity quantity) {
    String period = dealt.get(quantity);
    return period == null && quantity.list() >= 0 ? slashed.period(quantity) : period;
  }
}
