package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share's code as an article prints it.
 *
 * @param span the code with its market, without brackets
 * @param symbol the code alone, in capitals
 * @param exchange the market printed with it, if any
 */
public record PrintedTicker(Span span, String symbol, Shape shape, @Nullable Exchange exchange) {
  /** How much a printed code says by itself. */
  public enum Shape {
    /** With its market: 688343.SH, NASDAQ: ALAB, $NVDA. */
    WITH_MARKET,
    /** Six digits: a mainland share, if it stands where a code stands. */
    SIX_DIGITS,
    /** Four or five digits: a share only of the company whose name stands before it. */
    FEW_DIGITS,
    /** Capitals: a share only of the company whose name stands before it. */
    LETTERS
  }

  /**
   * The code in {@code [at, end)} of a text, which has its symbol at {@code [symbol, symbolEnd)}.
   */
  static PrintedTicker withMarket(
      String text, int at, int end, int symbol, int symbolEnd, Exchange exchange) {
    return new PrintedTicker(
        new Span(at, end), CodeText.upper(text, symbol, symbolEnd), Shape.WITH_MARKET, exchange);
  }

  /** The normalised ticker, where the print alone tells it. */
  public Optional<String> ticker() {
    if (exchange != null) {
      return Optional.of(exchange.ticker(symbol));
    }
    return shape == Shape.SIX_DIGITS ? Exchange.mainland(symbol) : Optional.empty();
  }

  /** The same code as a Hong Kong share. */
  public Optional<String> inHongKong() {
    return shape == Shape.FEW_DIGITS
        ? Exchange.byMic("XHKG").map(hongKong -> hongKong.ticker(symbol))
        : Optional.empty();
  }

  /** Whether the code, its market aside, is that of a listing. */
  public boolean of(Listing listing) {
    return listing.ticker().startsWith(symbol + ".")
        || listing.mic().equals("XHKG")
            && symbol.length() <= 5
            && Exchange.digits(symbol)
            && Integer.parseInt(symbol) == Integer.parseInt(listing.symbol());
  }
}
