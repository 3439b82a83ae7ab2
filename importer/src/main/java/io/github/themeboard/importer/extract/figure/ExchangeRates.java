package io.github.themeboard.importer.extract.figure;

import java.math.BigDecimal;
import java.util.List;

/** "$1 = 1,179.2 won", 31.7元兑1美元: the one that the rate is for is no figure. */
final class ExchangeRates {
  private static final List<String> BEHIND = List.of("= ", "=", "兑", "≈", "约合", "合", "to ");
  private static final List<String> BEFORE = List.of("=", "= ", "兑", "兑换");

  private ExchangeRates() {}

  static boolean base(Stretch text, Lead lead, Numeral number, Tail tail) {
    if (!tail.measured().money()
        || tail.scaled()
        || tail.rate() != null
        || number.value().compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    int behind = text.pastBlanks(tail.end());
    for (String mark : BEHIND) {
      if (text.lower().startsWith(mark, behind)) {
        return rate(text, behind + mark.length());
      }
    }
    for (String mark : BEFORE) {
      int from = lead.start() - mark.length();
      if (from > text.start() && text.lower().startsWith(mark, from)) {
        return true;
      }
    }
    return false;
  }

  /** What the one is worth stands there, a currency before it at most. */
  private static boolean rate(Stretch text, int at) {
    int i = text.pastBlanks(at);
    for (int n = 0; n < 4 && i < text.end() && !text.digit(i); n++) {
      i++;
    }
    return text.digit(i);
  }
}
