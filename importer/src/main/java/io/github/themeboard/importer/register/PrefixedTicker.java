package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** A code with its market before it. */
final class PrefixedTicker {
  private PrefixedTicker() {}

  /** $NVDA; US$ and amounts are none. */
  static @Nullable PrintedTicker cashtag(String text, int at, int limit) {
    int end = CodeText.wordEnd(text, at + 1, limit);
    if (at > 0 && CodeText.wordly(text.charAt(at - 1))
        || end - at < 2
        || end - at > 6
        || !CodeText.capitals(text, at + 1, end)) {
      return null;
    }
    return Exchange.dotted("US")
        .map(us -> PrintedTicker.withMarket(text, at, end, at + 1, end, us))
        .orElse(null);
  }

  /** NASDAQ: ALAB, SZ:300750, 港交所：0700; without the colon only in brackets. */
  static @Nullable PrintedTicker at(
      String folded, String lower, int at, int limit, boolean inBracket) {
    Phrases.Found<Exchange> market = Exchange.before(folded, lower, at, limit);
    if (market == null
        || at > 0 && CodeText.wordly(folded.charAt(at)) && CodeText.wordly(folded.charAt(at - 1))) {
      return null;
    }
    int i = CodeText.skipSpaces(folded, market.end(), limit);
    boolean colon = i < limit && folded.charAt(i) == ':';
    if (colon) {
      i = CodeText.skipSpaces(folded, i + 1, limit);
    } else if (!inBracket || i == market.end()) {
      return null;
    }
    int end = CodeText.symbolEnd(folded, i, limit);
    Exchange exchange = market.meaning();
    // HKG: 0700.HK says it twice.
    if (end < limit
        && folded.charAt(end) == '.'
        && CodeText.wordly(CodeText.charAt(folded, end + 1))) {
      PrintedTicker twice = DottedTicker.at(folded, i, limit, true);
      if (twice != null) {
        return new PrintedTicker(
            new Span(at, twice.span().end()), twice.symbol(), twice.shape(), twice.exchange());
      }
      return null;
    }
    String symbol = folded.substring(i, end);
    return exchange.fits(symbol) && TickerShapes.valid(exchange, symbol)
        ? PrintedTicker.withMarket(folded, at, end, i, end, exchange)
        : null;
  }

  /** sh600276, SZ300750, HK00700. */
  static @Nullable PrintedTicker glued(String text, int at, int limit) {
    if (!Folding.digit(CodeText.charAt(text, at + 2))) {
      return null;
    }
    int end = CodeText.wordEnd(text, at, limit);
    int length = end - at;
    if (length != 7 && length != 8 || !CodeText.digits(text, at + 2, end)) {
      return null;
    }
    String market =
        switch (text.substring(at, at + 2)) {
          case "SH", "sh" -> "SH";
          case "SZ", "sz" -> "SZ";
          case "BJ", "bj" -> "BJ";
          case "HK", "hk" -> "HK";
          default -> "";
        };
    if (market.isEmpty() || market.equals("HK") != (length == 7)) {
      return null;
    }
    Exchange exchange = Exchange.dotted(market).orElseThrow();
    return TickerShapes.valid(exchange, text.substring(at + 2, end))
        ? PrintedTicker.withMarket(text, at, end, at + 2, end, exchange)
        : null;
  }
}
