package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Years in a list, dealt out to as many numbers: "分别为 a、b、c" and "a, b and c in 2024, 2025 and 2026
 * respectively" go by order.
 */
final class YearListNumbers {
  private final SentenceTimes sentence;
  private final Map<Quantity, String> periods;

  /**
   * @param periods takes the year of each number that has one
   */
  YearListNumbers(SentenceTimes sentence, Map<Quantity, String> periods) {
    this.sentence = sentence;
    this.periods = periods;
  }

  /** Deals out the years of each list of them. */
  void read() {
    List<Mention> times = sentence.times();
    for (int i = 0; i < times.size(); i++) {
      int last = i;
      while (last + 1 < times.size()
          && times.get(last + 1).start() - times.get(last).end() <= OrderedPeriods.TIMES_APART) {
        last++;
      }
      if (last > i) {
        deal(times.subList(i, last + 1));
        i = last;
      }
    }
  }

  private void deal(List<Mention> years) {
    int size = years.size();
    boolean told = told();
    List<Quantity> before = new ArrayList<>();
    List<Quantity> after = new ArrayList<>();
    for (Quantity quantity : sentence.quantities()) {
      if (quantity.list() < 0 && quantity.end() <= years.get(0).start()) {
        before.add(quantity);
      } else if (quantity.list() < 0 && quantity.start() >= years.get(size - 1).end()) {
        after.add(quantity);
      }
    }
    if (told && after.size() >= size && SameUnit.of(after.subList(0, size))) {
      put(after.subList(0, size), years);
    } else if (after.size() >= size && ofChain(after.subList(0, size), years)) {
      for (int i = 0; i + size <= after.size() && ofChain(after.subList(i, i + size), years); ) {
        put(after.subList(i, i + size), years);
        i += size;
      }
    } else if (before.size() >= size) {
      List<Quantity> last = before.subList(before.size() - size, before.size());
      if (SameUnit.of(last) && (told || rightBefore(last, years.get(0)))) {
        put(last, years);
      }
    }
  }

  private boolean told() {
    String words = sentence.lower().substring(sentence.start(), sentence.end());
    return words.contains("respectively") || words.contains("分别");
  }

  /** "2024年、2025年净利润3亿元和4亿元": years in a list, and as many numbers in one. */
  private boolean ofChain(List<Quantity> some, List<Mention> years) {
    for (int i = 0; i + 1 < some.size(); i++) {
      if (!SameUnit.listed(sentence, some.get(i), some.get(i + 1))
          || !parted(years.get(i), years.get(i + 1))) {
        return false;
      }
    }
    Mention last = years.get(years.size() - 1);
    return sentence.times().stream()
        .noneMatch(time -> time.start() >= last.end() && time.start() < some.get(0).start());
  }

  private boolean parted(Mention one, Mention next) {
    String between = sentence.lower().substring(one.end(), next.start()).strip();
    return switch (between) {
      case "、", "和", "及", "与", "and", "," -> true;
      default -> false;
    };
  }

  /** "$1.20, $1.53 and $1.96 for 2025, 2026 and 2027": a list right before the years. */
  private boolean rightBefore(List<Quantity> some, Mention first) {
    for (int i = 0; i + 1 < some.size(); i++) {
      if (some.get(i + 1).start() - some.get(i).end() > SameUnit.APART) {
        return false;
      }
    }
    int end = some.get(some.size() - 1).end();
    int to = Math.min(first.start(), end + TimesBehind.REACH);
    return Joins.join(sentence.lower().substring(end, to));
  }

  private void put(List<Quantity> some, List<Mention> years) {
    for (int i = 0; i < some.size(); i++) {
      String period = years.get(i).period();
      if (period != null) {
        periods.put(some.get(i), period);
      }
    }
  }
}
