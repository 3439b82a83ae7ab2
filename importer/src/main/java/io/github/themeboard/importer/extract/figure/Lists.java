package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a list shares: the order of its members, and the currency that only the last one names. */
final class Lists {
  private Lists() {}

  static List<Quantity> numbered(String folded, List<Quantity> found) {
    List<Quantity> quantities = new ArrayList<>(found);
    shareCurrency(folded, quantities);
    for (int i = 0; i < quantities.size(); i++) {
      int last = i;
      while (last + 1 < quantities.size()
          && slashed(folded, quantities.get(last), quantities.get(last + 1))) {
        last++;
      }
      if (last > i) {
        for (int n = i; n <= last; n++) {
          quantities.set(n, quantities.get(n).listed(n - i, last - i + 1));
        }
        i = last;
      }
    }
    return quantities;
  }

  /** "+20%/+35%/+26%": each has its unit and a slash between. */
  private static boolean slashed(String folded, Quantity one, Quantity next) {
    return one.list() < 0
        && next.list() < 0
        && next.start() == one.end() + 1
        && folded.charAt(one.end()) == '/'
        && one.dimension() == next.dimension();
  }

  /** "3.1 billion, 4.2 billion and 5.3 billion yuan": all are yuan. */
  private static void shareCurrency(String folded, List<Quantity> quantities) {
    for (int i = quantities.size() - 2; i >= 0; i--) {
      Quantity one = quantities.get(i);
      Quantity next = quantities.get(i + 1);
      boolean scaled =
          one.scale().compareTo(BigDecimal.ONE) > 0 && one.scale().equals(next.scale());
      if (scaled
          && one.dimension() == Dimension.COUNT
          && next.dimension() == Dimension.MONEY
          && joined(folded.substring(one.end(), Math.min(next.start(), one.end() + 8)))) {
        quantities.set(i, one.measuredIn(next.measured()));
      }
    }
  }

  private static boolean joined(String between) {
    return switch (between.strip()) {
      case ",", "and", ", and", "、", "和", "or", "to", "及" -> true;
      default -> false;
    };
  }
}
