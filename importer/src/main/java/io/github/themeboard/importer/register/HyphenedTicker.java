package io.github.themeboard.importer.register;

import io.github.themeboard.importer.register.PrintedTicker.Shape;
import io.github.themeboard.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** 2330-TW, TSM-US: a code as the portals of Taiwan print it in brackets. */
final class HyphenedTicker {
  private HyphenedTicker() {}

  static @Nullable PrintedTicker at(String text, int at, int limit) {
    int end = CodeText.wordEnd(text, at, limit);
    int last = CodeText.wordEnd(text, end + 1, limit);
    if (CodeText.charAt(text, end) != '-' || last - end < 3 || last - end > 4) {
      return null;
    }
    Exchange exchange = Exchange.dotted(text.substring(end + 1, last)).orElse(null);
    String symbol = CodeText.upper(text, at, end);
    return exchange != null
            && CodeText.cased(text, at, end)
            && exchange.fits(symbol)
            && TickerShapes.valid(exchange, symbol)
        ? new PrintedTicker(new Span(at, last), symbol, Shape.WITH_MARKET, exchange)
        : null;
  }
}
