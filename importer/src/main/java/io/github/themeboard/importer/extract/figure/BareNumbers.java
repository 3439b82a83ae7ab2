package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a unit: some count the thing behind them, some are an index; most say nothing.
 */
final class BareNumbers {
  private static final Measured YUAN = Measured.money("CNY", BigDecimal.ONE);

  /** "Top 10" is a name; "will top 1.6 million" is none. */
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

  private BareNumbers() {}

  /** "投资300万至800万": Chinese notes leave the currency out. */
  static Quantity ofMoney(Stretch text, Lead lead, Quantity quantity) {
    boolean money = text.chinese() && MoneyWords.near(text.lower(), text.start(), lead.start());
    return money ? quantity.measuredIn(YUAN) : quantity;
  }

  static @Nullable Quantity read(Stretch text, Lead lead, Numeral number, Tail tail) {
    boolean named = NumberLabels.named(text, number);
    if (tail.scaled() && (!named || tail.scale().compareTo(MILLION) >= 0)) {
      return ofMoney(text, lead, Quantity.of(lead, number.value(), tail.counting()));
    }
    if (number.decimal() && IndexWords.pue(text.lower(), lead.start(), number)) {
      return quantity(lead, number, number.value(), Measured.BARE);
    }
    if (named || number.year() && !number.round()) {
      return null;
    }
    if (counts(text, number)) {
      return quantity(lead, number, number.value(), Measured.COUNTED);
    }
    if (number.decimal()
        && !ofVersion(text, number)
        && Counted.nounAfter(text.folded(), text.lower(), number, text.end())) {
      return quantity(lead, number, number.value(), Measured.BARE);
    }
    return IndexWords.level(text, lead.start(), number)
        ? quantity(lead, number, number.value(), Measured.LEVEL)
        : index(text, lead, number);
  }

  private static boolean counts(Stretch text, Numeral number) {
    return Counted.after(text.folded(), text.lower(), number, text.end()) > 0
        || !text.chinese() && Counted.alone(text.lower(), text.start(), number, text.end());
  }

  /** "Industry 4.0 projects". */
  private static boolean ofVersion(Stretch text, Numeral number) {
    int word = number.start() - "industry ".length();
    return word >= text.start() && text.lower().startsWith("industry ", word);
  }

  private static @Nullable Quantity index(Stretch text, Lead lead, Numeral number) {
    boolean coded = number.whole() && !number.grouped() && number.length() > 4;
    if (coded || !IndexWords.before(text.lower(), text.start(), lead.start())) {
      return null;
    }
    boolean multiple = IndexWords.multiple(text.lower(), text.start(), lead.start());
    return quantity(
        lead, number, lead.sign(number.value()), multiple ? Measured.RATIO : Measured.BARE);
  }

  private static Quantity quantity(Lead lead, Numeral number, BigDecimal value, Measured measured) {
    return Quantity.of(lead, value, Tail.unit(number.end(), BigDecimal.ONE, measured, false, null));
  }
}
