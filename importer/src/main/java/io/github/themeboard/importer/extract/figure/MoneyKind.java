package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Cue.Sort;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether money is a price or an amount. */
final class MoneyKind {
  private static final Set<Sort> PRICE = EnumSet.of(Sort.PRICE);
  private static final Set<Sort> MONEY = EnumSet.of(Sort.PRICE, Sort.TOTAL);

  /** A scale from which on money is seldom a price. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** Money below this is a price if no word says anything else. */
  private static final BigDecimal COSTLY = BigDecimal.valueOf(20_000);

  private final SentenceCues sentence;

  MoneyKind(SentenceCues sentence) {
    this.sentence = sentence;
  }

  FigureKind of(Quantity quantity, Clause clause) {
    return price(quantity, clause) ? FigureKind.PRICE : FigureKind.AMOUNT;
  }

  private boolean price(Quantity quantity, Clause clause) {
    boolean large = quantity.scale().compareTo(LARGE) >= 0;
    if (quantity.rate() != null && !(large && PriceWords.time(quantity.rate()))) {
      return true;
    }
    BigDecimal factor = quantity.measured().factor();
    if (factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) < 0) {
      return true;
    }
    int reach = Math.min(clause.end(), quantity.end() + 12);
    Cue after = sentence.first(quantity.end(), reach, PRICE);
    if (after != null && after.start() <= quantity.end() + 2) {
      return true;
    }
    Cue last = sentence.last(clause.start(), quantity.start(), MONEY);
    if (last != null && last.sort() == Sort.PRICE && priced(last, quantity)) {
      return true;
    }
    if (last == null) {
      last = sentence.last(sentence.start(), quantity.start(), MONEY);
    }
    return !large
        && (last == null
            ? quantity.scaled().abs().compareTo(costly(quantity)) < 0
            : last.sort() == Sort.PRICE);
  }

  /** A share of Seoul costs a hundred thousand won, one of Tokyo thousands of yen. */
  private static BigDecimal costly(Quantity quantity) {
    return switch (quantity.measured().unit()) {
      case "KRW", "IDR", "VND" -> COSTLY.movePointRight(2);
      case "JPY" -> COSTLY.movePointRight(1);
      default -> COSTLY;
    };
  }

  /** A price word right before the number holds for large sums too. */
  private boolean priced(Cue price, Quantity quantity) {
    int gap = quantity.start() - price.end();
    return switch (sentence.lower().substring(price.start(), price.end())) {
      case "costs" -> gap <= 16;
      case "成本", "cost" -> false;
      default -> gap <= 8;
    };
  }
}
