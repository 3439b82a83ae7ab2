package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.extract.time.Mention;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one sentence from left to right, looking at each character once. */
final class QuantityScanner {
  private final Stretch text;
  private final List<Quantity> found = new ArrayList<>();

  private QuantityScanner(Stretch text) {
    this.text = text;
  }

  static List<Quantity> scan(
      String folded, String lower, Span sentence, List<Mention> times, boolean chinese) {
    QuantityScanner scanner =
        new QuantityScanner(
            new Stretch(folded, lower, sentence.start(), sentence.end(), times, chinese));
    scanner.run();
    return Lists.numbered(folded, scanner.found);
  }

  private void run() {
    int time = 0;
    int i = text.start();
    while (i < text.end()) {
      while (time < text.times().size() && text.times().get(time).end() <= i) {
        time++;
      }
      if (time < text.times().size() && text.times().get(time).start() <= i) {
        i = text.times().get(time).end();
        continue;
      }
      char c = text.at(i);
      if (Folding.digit(c)) {
        i = digits(i);
      } else if (Folding.ideograph(c) && ChineseNumbers.begins(c)) {
        ChineseNumbers.Read read = ChineseNumbers.at(text, i);
        i = add(read.quantity(), read.next());
      } else {
        i++;
      }
    }
  }

  /** Takes in a quantity, if there is one, and returns where to go on. */
  private int add(@Nullable Quantity quantity, int next) {
    if (quantity == null) {
      return next;
    }
    found.add(
        quantity.about(
            quantity.approximate()
                || ApproximateWords.after(text.lower(), quantity.end(), text.end())));
    return quantity.end();
  }

  private int digits(int at) {
    Numeral number = text.numeral(at);
    if (number != null && NumberLabels.milestone(text, number)) {
      Tail th = Tail.unit(number.end() + 2, BigDecimal.ONE, Measured.COUNTED, false, null);
      return add(Quantity.of(Lead.of(text, at), number.value(), th), th.end());
    }
    if (NumberCodes.code(text, at, number)) {
      return NumberCodes.end(text, at);
    }
    if (number == null) {
      return pastDigits(at);
    }
    if (NumberLabels.ordinal(text, at)
        || NumberLabels.listNumber(text, number) && Lead.currency(text, at) == null) {
      return number.end();
    }
    int clock = NumberLabels.clock(text, number);
    return clock > 0 ? clock : quantity(Lead.of(text, at), number);
  }

  private int pastDigits(int at) {
    int i = at;
    while (text.digit(i)) {
      i++;
    }
    return i;
  }

  private int quantity(Lead lead, Numeral number) {
    TailReader tails = new TailReader(text, afterPercent());
    Tail tail = tails.behind(number, lead.currency());
    Quantity ratio = ratio(lead, number);
    if (ratio != null) {
      return add(ratio, ratio.end());
    }
    if (!tail.known() || tail.bare()) {
      List<Quantity> list = SharedUnit.from(text, lead, number, tails);
      if (!list.isEmpty()) {
        list.forEach(member -> add(member, member.end()));
        return list.get(list.size() - 1).end();
      }
    }
    Quantity range = range(lead, number, tail, tails);
    if (range != null) {
      return add(range, range.end());
    }
    if (!tail.known()) {
      return add(BareNumbers.read(text, lead, number, tail), number.end());
    }
    if (tail.of(Dimension.DURATION) && number.year()) {
      return tail.end();
    }
    if (ExchangeRates.base(text, lead, number, tail)) {
      return tail.end();
    }
    BigDecimal value = lead.sign(number.value().add(tail.rest()));
    return add(Quantity.of(lead, value, tail), tail.end());
  }

  private boolean afterPercent() {
    return !found.isEmpty() && found.get(found.size() - 1).dimension() == Dimension.PERCENT;
  }

  /** "1:1", "3比1"; a clock time is none. */
  private @Nullable Quantity ratio(Lead lead, Numeral number) {
    int mark = number.end();
    Numeral second = text.oneOf(mark, ":比") && text.digit(mark + 1) ? text.numeral(mark + 1) : null;
    // "ISO 9001:2015" is a norm.
    if (second == null
        || second.value().signum() == 0
        || number.length() > 3
        || second.length() > 4) {
      return null;
    }
    // "1:2.5" is told by its larger side, as "8:1" is.
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    BigDecimal value =
        one
            ? second.value()
            : number.value().divide(second.value(), MathContext.DECIMAL32).stripTrailingZeros();
    return Quantity.of(lead.start(), second.end(), value, Measured.RATIO).about(lead.approximate());
  }

  private @Nullable Quantity range(Lead lead, Numeral number, Tail tail, TailReader tails) {
    Range range = Range.behind(text, lead, number, tail, tails);
    Quantity quantity = range == null ? null : range.quantity(lead, number, tail);
    if (quantity != null && quantity.measured() == Measured.COUNTED && range.tail().scaled()) {
      return BareNumbers.ofMoney(text, lead, quantity);
    }
    if (range == null || quantity != null || tail.known() || !bareRange(lead, number)) {
      return quantity;
    }
    Tail bare = Tail.unit(range.upper().end(), BigDecimal.ONE, Measured.BARE, false, null);
    return Quantity.of(lead, number.value(), bare).upTo(range.upper().value());
  }

  /** "a PUE of 1.2-1.3", "by a factor of 3-5". */
  private boolean bareRange(Lead lead, Numeral number) {
    return number.decimal() && IndexWords.pue(text.lower(), lead.start(), number)
        || text.lower().startsWith("factor of ", lead.start() - 10);
  }
}
