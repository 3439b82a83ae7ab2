package io.github.themeboard.importer.register;

import io.github.themeboard.importer.register.PrintedTicker.Shape;
import io.github.themeboard.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One code at one place, in each of the shapes that codes are printed in. */
final class TickerShapes {
  private TickerShapes() {}

  static @Nullable PrintedTicker withMarket(
      String folded, String lower, int at, int limit, boolean inBracket) {
    if (at > 0 && CodeText.wordly(folded.charAt(at)) && CodeText.wordly(folded.charAt(at - 1))) {
      return null;
    }
    if (folded.charAt(at) == '$') {
      return PrefixedTicker.cashtag(folded, at, limit);
    }
    PrintedTicker ticker = PrefixedTicker.at(folded, lower, at, limit, inBracket);
    if (ticker == null) {
      ticker = PrefixedTicker.glued(folded, at, limit);
    }
    if (ticker == null && CodeText.wordly(folded.charAt(at))) {
      ticker = DottedTicker.at(folded, at, limit, inBracket);
      if (ticker == null) {
        ticker = SpacedTicker.at(folded, at, limit, inBracket);
      }
      if (ticker == null && inBracket) {
        ticker = HyphenedTicker.at(folded, at, limit);
      }
    }
    return ticker;
  }

  /** A code with no market beside it. */
  static @Nullable PrintedTicker bare(String text, int at, int limit) {
    int end = CodeText.symbolEnd(text, at, limit);
    if (end == at || CodeText.wordly(CodeText.charAt(text, end))) {
      return null;
    }
    String symbol = text.substring(at, end);
    Shape shape;
    if (CodeText.digits(text, at, end)) {
      if (symbol.length() == 6) {
        shape = Shape.SIX_DIGITS;
      } else if ((symbol.length() == 4 || symbol.length() == 5)) {
        shape = Shape.FEW_DIGITS;
      } else {
        return null;
      }
    } else if (symbol.length() <= 6
        && CodeText.cased(text, at, end)
        && Character.isUpperCase(symbol.charAt(0))) {
      shape = Shape.LETTERS;
    } else {
      return null;
    }
    return new PrintedTicker(new Span(at, end), symbol, shape, null);
  }

  /** Whether a market gives such codes at all; more than their shape tells. */
  static boolean valid(Exchange exchange, String symbol) {
    return switch (exchange.suffix()) {
      case "" -> Exchange.mainland(symbol).isPresent();
      case "SH" -> "69".indexOf(symbol.charAt(0)) >= 0;
      case "SZ" -> "023".indexOf(symbol.charAt(0)) >= 0;
      case "BJ" -> "489".indexOf(symbol.charAt(0)) >= 0;
      case "HK" -> Integer.parseInt(symbol) > 0;
      default -> true;
    };
  }
}
