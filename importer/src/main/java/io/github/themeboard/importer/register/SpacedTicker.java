package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import org.jspecify.annotations.Nullable;

/** 3692 HK, 005930 KS, ASML NA: a code with its market behind a space; letters only in brackets. */
final class SpacedTicker {
  private SpacedTicker() {}

  static @Nullable PrintedTicker at(String text, int at, int limit, boolean inBracket) {
    if (!inBracket && !Folding.digit(text.charAt(at))) {
      return null;
    }
    int end = CodeText.wordEnd(text, at, limit);
    if (CodeText.charAt(text, end) != ' ') {
      return null;
    }
    int last = CodeText.wordEnd(text, end + 1, limit);
    if (last == end + 1 || last - end > 3) {
      return null;
    }
    Exchange exchange = Exchange.spaced(text.substring(end + 1, last)).orElse(null);
    if (exchange == null) {
      return null;
    }
    boolean number = CodeText.digits(text, at, end);
    String symbol = CodeText.upper(text, at, end);
    if (!inBracket && !(number && codeLike(text, at, end, last, exchange))
        || !number && !CodeText.cased(text, at, end)
        || !exchange.fits(symbol)
        || !TickerShapes.valid(exchange, symbol)) {
      return null;
    }
    int stop = last;
    if (text.startsWith(" Equity", last)) {
      stop = last + 7;
    }
    return PrintedTicker.withMarket(text, at, Math.min(stop, limit), at, end, exchange);
  }

  /** Outside brackets "3692 HK" is a code where no word goes on: not 500 HK dollars. */
  private static boolean codeLike(String text, int at, int end, int last, Exchange exchange) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = CodeText.charAt(text, last);
    boolean market =
        exchange.suffix().equals("HK") ? end - at >= 4 || text.charAt(at) == '0' : end - at >= 4;
    boolean year = end - at == 4 && "12".indexOf(text.charAt(at)) >= 0;
    return market
        && !year
        && before != '.'
        && before != ','
        && before != '-'
        && after != '$'
        && after != '-'
        && !(after == ' ' && Character.isLowerCase(CodeText.charAt(text, last + 1)));
  }
}
