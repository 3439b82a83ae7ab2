package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times that are said behind their number. */
final class TimesBehind {
  /** A time names its number over this distance, or not at all. */
  static final int REACH = 40;

  /** The only time of a sentence may stand further off. */
  private static final int LATER = 60;

  /** And further still if other numbers stand between that are of that time. */
  private static final int LATER_SHARED = 70;

  private final SentenceTimes sentence;
  private final Map<Quantity, Mention> named;

  TimesBehind(SentenceTimes sentence) {
    this.sentence = sentence;
    if (sentence.times().isEmpty()) {
      this.named = Map.of();
      return;
    }
    this.named = new IdentityHashMap<>();
    for (Quantity quantity : sentence.quantities()) {
      Mention time = rightBehind(quantity);
      if (time != null) {
        named.put(quantity, time);
      }
    }
  }

  /** The time that is said right behind a number of the sentence. */
  @Nullable Mention of(Quantity quantity) {
    return named.get(quantity);
  }

  /** "160 billion in 2026", "62% (2024)". */
  private @Nullable Mention rightBehind(Quantity quantity) {
    int from = pastConversion(quantity.end());
    for (Mention time : sentence.times()) {
      if (time.start() < from) {
        continue;
      }
      if (time.start() - from > REACH) {
        return null;
      }
      String gap = sentence.lower().substring(from, time.start());
      boolean joined = gap.endsWith("(") ? closes(time) : Joins.join(gap);
      return joined && !sentence.quantityBetween(from, time.start()) ? time : null;
    }
    return null;
  }

  /** "CNY9.42 billion (USD1.3 billion) in the third quarter": a conversion parts nothing. */
  private int pastConversion(int end) {
    String lower = sentence.lower();
    if (lower.startsWith(")", end)) {
      return end + 1;
    }
    int open = lower.startsWith(" (", end) ? end + 2 : lower.startsWith("(", end) ? end + 1 : -1;
    if (open < 0) {
      return end;
    }
    for (Quantity other : sentence.quantities()) {
      if (other.start() == open && other.dimension() == Dimension.MONEY) {
        return lower.startsWith(")", other.end()) ? other.end() + 1 : end;
      }
    }
    return end;
  }

  /** "62% (2024)" but not "62% (2024: 58%)". */
  private boolean closes(Mention time) {
    String lower = sentence.lower();
    int i = time.end();
    while (i < lower.length() && lower.charAt(i) == ' ') {
      i++;
    }
    return i < lower.length() && lower.charAt(i) == ')';
  }

  /**
   * A time at the end of an English sentence: of the last number before it, and of those before
   * that one which tell the same story ("margin was 9% and profit 6 million in 2024").
   */
  @Nullable Mention later(Quantity quantity, ComparedTimes compared) {
    Mention time = next(quantity.end());
    if (time == null
        || time.comparison()
        || compared.base(time)
        || Folding.ideograph(sentence.lower().charAt(time.start()))) {
      return null;
    }
    int distance = time.start() - quantity.end();
    if (!sentence.quantityBetween(quantity.end(), time.start())) {
      return distance <= LATER
              && !Joins.turns(sentence.lower().substring(quantity.end(), time.start()))
          ? time
          : null;
    }
    boolean shared = distance <= LATER_SHARED && onlyTime(time) && owned(time);
    return shared && !compared.beside(time) ? time : null;
  }

  private @Nullable Mention next(int at) {
    for (Mention time : sentence.times()) {
      if (time.start() >= at) {
        return time;
      }
    }
    return null;
  }

  private boolean onlyTime(Mention time) {
    return sentence.times().stream().allMatch(t -> t == time || t.comparison());
  }

  private boolean owned(Mention time) {
    for (Quantity other : sentence.quantities()) {
      if (other.end() <= time.start() && of(other) == time) {
        return true;
      }
    }
    return false;
  }
}
