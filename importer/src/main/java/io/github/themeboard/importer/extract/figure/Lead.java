package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a number and belongs to it.
 *
 * @param start first character of the quote: sign, currency or digit
 * @param approximate about, nearly, more than
 */
record Lead(
    int start, @Nullable Measured currency, boolean negative, boolean signed, boolean approximate) {

  static Lead of(Stretch text, int number) {
    Found<Measured> currency = currency(text, number);
    int start = currency == null ? number : currency.start();
    int sign = sign(text, start);
    boolean inside = currency != null && sign(text, number) < number;
    boolean negative = sign < start && text.at(sign) == '-' || inside && text.at(number - 1) == '-';
    return new Lead(
        sign,
        currency == null ? null : currency.meaning(),
        negative,
        sign < start || inside,
        ApproximateWords.before(text.lower(), text.start(), sign));
  }

  /** The currency before a number and its sign, a blank between at most behind a code. */
  static @Nullable Found<Measured> currency(Stretch text, int number) {
    int at = sign(text, number);
    int to = at;
    while (to > text.start() && to > at - 2 && text.at(to - 1) == ' ') {
      to--;
    }
    Found<Measured> currency = Units.currencyBefore(text, to);
    if (currency == null) {
      return null;
    }
    char last = text.at(currency.end() - 1);
    boolean symbol = !Folding.latin(last) && !Folding.ideograph(last);
    return !symbol || to >= at - 1 ? currency : null;
  }

  /** Where the sign before a place stands; the place itself if there is none. */
  static int sign(Stretch text, int at) {
    int i = at - 1;
    if (i < text.start() || text.at(i) != '+' && text.at(i) != '-') {
      return at;
    }
    boolean alone =
        i == text.start()
            || " (/:，,、~\t|".indexOf(text.at(i - 1)) >= 0
            || Folding.ideograph(text.at(i - 1))
            || Folding.latin(text.at(i - 1)) && NumberCodes.change(text, i);
    return alone ? i : at;
  }

  BigDecimal sign(BigDecimal value) {
    return negative ? value.negate() : value;
  }
}
