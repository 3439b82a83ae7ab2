package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import org.jspecify.annotations.Nullable;

/** 600276.SS, BIDU.O, ASML.AS: a code with its market behind a dot. */
final class DottedTicker {
  private DottedTicker() {}

  static @Nullable PrintedTicker at(String text, int at, int limit, boolean inBracket) {
    int end = CodeText.symbolEnd(text, at, limit);
    // A symbol with a dot of its own: BRK.B.N
    int dot = end - 2;
    if (dot > at
        && text.charAt(dot) == '.'
        && Exchange.dotted(CodeText.upper(text, dot + 1, end)).isPresent()) {
      end = dot;
    }
    if (CodeText.charAt(text, end) != '.' || end == at) {
      return null;
    }
    int last = CodeText.wordEnd(text, end + 1, limit);
    if (last == end + 1 || last - end > 8 || Folding.latin(CodeText.charAt(text, last))) {
      return null;
    }
    boolean number = CodeText.digits(text, at, end);
    String code = number ? CodeText.upper(text, end + 1, last) : text.substring(end + 1, last);
    Exchange exchange = Exchange.dotted(code).orElse(null);
    if (exchange == null) {
      return null;
    }
    String symbol = CodeText.upper(text, at, end);
    boolean oneLetter = end - at == 1 && !number;
    // Initials (U.N., J.K.) look like one-letter symbols or one-letter markets.
    if (!number
        && (oneLetter && !inBracket || CodeText.charAt(text, last) == '.' && last - end == 2)) {
      return null;
    }
    if (!number && !CodeText.cased(text, at, end)
        || !exchange.fits(symbol)
        || !TickerShapes.valid(exchange, symbol)
        || code.equals("T") && number && !CodeText.digits(text, at, end)) {
      return null;
    }
    return PrintedTicker.withMarket(text, at, last, at, end, exchange);
  }
}
