package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The upper end of a range: behind "-", "~", "至", "to" or "and".
 *
 * @param tail what stands behind it, which holds for both ends
 */
record Range(Numeral upper, Tail tail, boolean negative) {
  private static final String MARKS = "-~—至到";
  private static final List<String> WORDS = List.of("to ", "- ", "至", "到", "~ ", "— ");

  /** "from" and "between" stand so near before the number. */
  private static final int FROM = 28;

  private static final int BETWEEN = 16;

  static @Nullable Range behind(
      Stretch text, Lead lead, Numeral first, Tail tail, TailReader tails) {
    int at = mark(text, tail.end(), first);
    if (at < 0) {
      return null;
    }
    Found<Measured> currency = text.find(Units.BEFORE, at);
    at = currency == null ? at : text.pastBlanks(currency.end());
    boolean minus = text.is(at, '-');
    at += minus || text.is(at, '+') ? 1 : 0;
    Numeral upper = text.digit(at) ? text.numeral(at) : null;
    if (upper == null || text.inTime(at)) {
      return null;
    }
    Tail last = tails.behind(upper, currency != null ? currency.meaning() : lead.currency());
    boolean apart =
        last.known()
            ? tail.known() && !last.of(tail.measured().dimension())
            : tail.known() && !last.scaled();
    Range range = new Range(upper, last, minus);
    return !apart && range.above(lead, first, tail) ? range : null;
  }

  private boolean above(Lead lead, Numeral first, Tail own) {
    BigDecimal low = first.value().multiply(own.scaled() ? own.scale() : tail.scale());
    BigDecimal high = upper.value().multiply(tail.scale());
    return lead.sign(low).compareTo(negative ? high.negate() : high) < 0;
  }

  /** Where the upper end begins behind the mark of a range; -1 if there is none. */
  private static int mark(Stretch text, int at, Numeral first) {
    if (text.oneOf(at, MARKS)) {
      int behind = at + 1;
      while (text.oneOf(behind, "-—")) {
        behind++;
      }
      // "75 亿至 80 亿": notes from Taiwan put blanks around numbers.
      return text.oneOf(at, "至到") ? text.pastBlanks(behind) : behind;
    }
    int word = text.pastBlanks(at);
    for (String to : WORDS) {
      if (text.lower().startsWith(to, word)) {
        boolean two = to.equals("to ") && changes(text, first.start());
        return two ? -1 : text.pastBlanks(word + to.length());
      }
    }
    return text.lower().startsWith("and ", word) && between(text, first.start()) ? word + 4 : -1;
  }

  /** "from 11 to 162" is two figures, "11 to 12" is a range. */
  private static boolean changes(Stretch text, int at) {
    String before = text.lower().substring(Math.max(text.start(), at - FROM), at);
    return before.contains("from ") || before.contains("由") || before.contains("从");
  }

  private static boolean between(Stretch text, int at) {
    int least = Math.max(text.start(), at - BETWEEN);
    int end = Math.min(text.lower().length(), at + "between".length());
    return text.lower().substring(least, end).contains("between");
  }

  /**
   * Both ends as one quantity: "2 to 3 billion" has one scale for both, "900 million to 1.1
   * billion" has two. Nothing if no unit is printed, or if the lower end is a year.
   */
  @Nullable Quantity quantity(Lead lead, Numeral first, Tail own) {
    if (!tail.known() && !tail.scaled() || first.year() && tail.of(Dimension.DURATION)) {
      return null;
    }
    BigDecimal low = lead.sign(first.value());
    if (own.scaled()) {
      low = low.multiply(own.scale()).divide(tail.scale());
    }
    return Quantity.of(lead, low, tail.known() ? tail : tail.counting())
        .upTo(negative ? upper.value().negate() : upper.value());
  }
}
