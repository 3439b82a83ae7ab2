package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Periods by order: the second number of a list is of the second year that its sentence names. */
final class OrderedPeriods {
  /** Times of one list stand so near to each other, and so do its numbers. */
  private static final int TIMES_APART = 6;

  private static final int NUMBERS_APART = 7;

  /** A year of a list and what parts it from the next take so many characters. */
  private static final int YEAR = 12;

  /** The length of "2020/2024". */
  private static final int SPAN = 9;

  private final SentenceTimes sentence;
  private final Map<Quantity, String> paired;

  OrderedPeriods(SentenceTimes sentence) {
    this.sentence = sentence;
    boolean none = sentence.times().isEmpty() || sentence.quantities().size() < 2;
    this.paired = none ? Map.of() : new IdentityHashMap<>();
    if (sentence.times().size() >= 2 && sentence.quantities().size() >= 2) {
      pair();
    }
    for (Mention time : sentence.times()) {
      if (time.spanned()) {
        ends(time);
        members(time);
      }
    }
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
      if (alike(List.of(from, to)) && fromTo(from, to)) {
        paired.put(from, period.substring(0, SPAN / 2));
        paired.put(to, period.substring(SPAN / 2 + 1));
      }
    }
  }

  /** "2022-2024年增速为48%、35%和30%": as many numbers in a list as the span has years. */
  private void members(Mention span) {
    List<Quantity> quantities = sentence.quantities();
    int first = 0;
    while (first < quantities.size() && quantities.get(first).start() < span.end()) {
      first++;
    }
    int last = first;
    while (last + 1 < quantities.size() && listed(quantities.get(last), quantities.get(last + 1))) {
      last++;
    }
    int size = last - first + 1;
    for (int i = first; size > 1 && i <= last; i++) {
      String year = YearSpans.member(span.period(), i - first, size);
      if (year != null) {
        paired.put(quantities.get(i), year);
      }
    }
  }

  private boolean listed(Quantity one, Quantity next) {
    if (next.start() - one.end() > NUMBERS_APART || !alike(List.of(one, next))) {
      return false;
    }
    String between = sentence.lower().substring(one.end(), next.start()).strip();
    return switch (between) {
      case "、", "和", "及", ",", "and", ", and" -> true;
      default -> false;
    };
  }

  private boolean fromTo(Quantity from, Quantity to) {
    String left = sentence.before(from.start(), 8);
    boolean begins = left.endsWith("from ") || left.endsWith("由") || left.endsWith("从");
    String between =
        sentence.lower().substring(from.end(), Math.min(to.start(), from.end() + TIMES_APART));
    return begins
        && to.start() - from.end() <= TIMES_APART
        && (between.contains(" to ") || between.contains("至") || between.contains("到"));
  }

  @Nullable String of(Quantity quantity) {
    String period = paired.get(quantity);
    return period == null && quantity.list() >= 0 ? listed(quantity) : period;
  }

  /** "分别为 a、b、c" and "a, b and c in 2024, 2025 and 2026 respectively" go by order. */
  private void pair() {
    List<Mention> times = sentence.times();
    for (int i = 0; i < times.size(); i++) {
      int last = i;
      while (last + 1 < times.size()
          && times.get(last + 1).start() - times.get(last).end() <= TIMES_APART) {
        last++;
      }
      if (last > i) {
        pair(times.subList(i, last + 1), told());
        i = last;
      }
    }
  }

  private boolean told() {
    String words = sentence.lower().substring(sentence.start(), sentence.end());
    return words.contains("respectively") || words.contains("分别");
  }

  private void pair(List<Mention> years, boolean told) {
    int size = years.size();
    List<Quantity> before = new ArrayList<>();
    List<Quantity> after = new ArrayList<>();
    for (Quantity quantity : sentence.quantities()) {
      if (quantity.list() < 0 && quantity.end() <= years.get(0).start()) {
        before.add(quantity);
      } else if (quantity.list() < 0 && quantity.start() >= years.get(size - 1).end()) {
        after.add(quantity);
      }
    }
    if (told && after.size() >= size && alike(after.subList(0, size))) {
      put(after.subList(0, size), years);
    } else if (after.size() >= size && ofChain(after.subList(0, size), years)) {
      for (int i = 0; i + size <= after.size() && ofChain(after.subList(i, i + size), years); ) {
        put(after.subList(i, i + size), years);
        i += size;
      }
    } else if (before.size() >= size) {
      List<Quantity> last = before.subList(before.size() - size, before.size());
      if (alike(last) && (told || rightBefore(last, years.get(0)))) {
        put(last, years);
      }
    }
  }

  /** "2024年、2025年净利润3亿元和4亿元": years in a list, and as many numbers in one. */
  private boolean ofChain(List<Quantity> some, List<Mention> years) {
    for (int i = 0; i + 1 < some.size(); i++) {
      if (!listed(some.get(i), some.get(i + 1)) || !parted(years.get(i), years.get(i + 1))) {
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

  private void put(List<Quantity> some, List<Mention> years) {
    for (int i = 0; i < some.size(); i++) {
      String period = years.get(i).period();
      if (period != null) {
        paired.put(some.get(i), period);
      }
    }
  }

  /** "$1.20, $1.53 and $1.96 for 2025, 2026 and 2027": a list right before the years. */
  private boolean rightBefore(List<Quantity> some, Mention first) {
    for (int i = 0; i + 1 < some.size(); i++) {
      if (some.get(i + 1).start() - some.get(i).end() > NUMBERS_APART) {
        return false;
      }
    }
    int end = some.get(some.size() - 1).end();
    int to = Math.min(first.start(), end + TimesBehind.REACH);
    return Joins.join(sentence.lower().substring(end, to));
  }

  private static boolean alike(List<Quantity> some) {
    String unit = some.get(0).measured().unit();
    return some.stream().allMatch(quantity -> quantity.measured().unit().equals(unit));
  }

  /** "2025-27年…98.6/176.2/231.5亿元": the second number is of the second year. */
  private @Nullable String listed(Quantity quantity) {
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
    return listedBehind(quantity);
  }

  private @Nullable String listedBehind(Quantity quantity) {
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
      if (years.get(i + 1).start() - years.get(i).end() > TIMES_APART) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String member(Mention span, Quantity quantity) {
    return YearSpans.member(span.period(), quantity.list(), quantity.listSize());
  }
}
