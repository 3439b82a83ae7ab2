package io.github.themeboard.importer.register;

import io.github.themeboard.importer.text.Span;
import java.util.List;

/**
 * Tickers that stand together and name one company: a bracket, or one ticker by itself.
 *
 * @param span with the brackets
 * @param bracketed whether brackets are around it
 */
public record TickerGroup(Span span, boolean bracketed, List<PrintedTicker> tickers) {
  public TickerGroup {
    tickers = List.copyOf(tickers);
  }
}
