package io.github.themeboard.importer.register;

import io.github.themeboard.importer.register.PrintedTicker.Shape;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
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
      return cashtag(folded, at, limit);
    }
    PrintedTicker ticker = prefixed(folded, lower, at, limit, inBracket);
    if (ticker == null) {
      ticker = glued(folded, at, limit);
    }
    if (ticker == null && CodeText.wordly(folded.charAt(at))) {
      ticker = dotted(folded, at, limit, inBracket);
      if (ticker == null) {
        ticker = spaced(folded, at, limit, inBracket);
      }
      if (ticker == null && inBracket) {
        ticker = HyphenedTicker.at(folded, at, limit);
      }
    }
    return ticker;
  }

  /** $NVDA; US$ and amounts are none. */
  private static @Nullable PrintedTicker cashtag(String text, int at, int limit) {
    int end = CodeText.wordEnd(text, at + 1, limit);
    if (at > 0 && CodeText.wordly(text.charAt(at - 1))
        || end - at < 2
        || end - at > 6
        || !CodeText.capitals(text, at + 1, end)) {
      return null;
    }
    return Exchange.dotted("US").map(us -> printed(text, at, end, at + 1, end, us)).orElse(null);
  }

  /** NASDAQ: ALAB, SZ:300750, 港交所：0700; without the colon only in brackets. */
  private static @Nullable PrintedTicker prefixed(
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
      PrintedTicker twice = dotted(folded, i, limit, true);
      if (twice != null) {
        return new PrintedTicker(
            new Span(at, twice.span().end()), twice.symbol(), twice.shape(), twice.exchange());
      }
      return null;
    }
    String symbol = folded.substring(i, end);
    return exchange.fits(symbol) && valid(exchange, symbol)
        ? printed(folded, at, end, i, end, exchange)
        : null;
  }

  /** sh600276, SZ300750, HK00700. */
  private static @Nullable PrintedTicker glued(String text, int at, int limit) {
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
    return valid(exchange, text.substring(at + 2, end))
        ? printed(text, at, end, at + 2, end, exchange)
        : null;
  }

  /** 600276.SS, BIDU.O, ASML.AS. */
  private static @Nullable PrintedTicker dotted(String text, int at, int limit, boolean inBracket) {
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
        || !valid(exchange, symbol)
        || code.equals("T") && number && !CodeText.digits(text, at, end)) {
      return null;
    }
    return printed(text, at, last, at, end, exchange);
  }

  /** 3692 HK, 005930 KS, ASML NA; letters only in brackets. */
  private static @Nullable PrintedTicker spaced(String text, int at, int limit, boolean inBracket) {
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
        || !valid(exchange, symbol)) {
      return null;
    }
    int stop = last;
    if (text.startsWith(" Equity", last)) {
      stop = last + 7;
    }
    return printed(text, at, Math.min(stop, limit), at, end, exchange);
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

  private static PrintedTicker printed(
      String text, int at, int end, int symbol, int symbolEnd, Exchange exchange) {
    return new PrintedTicker(
        new Span(at, end), CodeText.upper(text, symbol, symbolEnd), Shape.WITH_MARKET, exchange);
  }
}
