package io.github.themeboard.importer.register;

import java.util.Optional;

/**
 * A share as it is listed.
 *
 * @param mic the exchange, ISO 10383
 * @param symbol its code there, with its zeros: "00700"
 */
public record Listing(String mic, String symbol) {
  /** Digits of a code in Hong Kong. */
  private static final int HONG_KONG = 5;

  public Listing {
    if (!mic.matches("X[A-Z]{3}|[A-Z0-9]{4}")) {
      throw new IllegalArgumentException("no market identifier: " + mic);
    }
    if (Exchange.byMic(mic).isEmpty()) {
      throw new IllegalArgumentException("not an exchange that we know: " + mic);
    }
    if (!Exchange.byMic(mic).get().fits(symbol)) {
      throw new IllegalArgumentException("no symbol of " + mic + ": " + symbol);
    }
  }

  /**
   * A listing as the register writes it.
   *
   * @throws IllegalArgumentException if it is not MIC:SYMBOL, of an exchange that we know
   */
  public static Listing parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no listing, should be MIC:SYMBOL: " + text);
    }
    return new Listing(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * The share that a ticker names, as contracts write it: 688343.SH, 178.HK, 2330.TW.
   *
   * @return nothing for an exchange that the ticker does not tell, such as NVDA.US, and for a code
   *     that no share there has
   */
  public static Optional<Listing> ofTicker(String ticker) {
    int dot = ticker.lastIndexOf('.');
    Exchange exchange = dot < 1 ? null : Exchange.dotted(ticker.substring(dot + 1)).orElse(null);
    if (exchange == null || exchange.mic().isEmpty()) {
      return Optional.empty();
    }
    String symbol = padded(exchange.mic(), ticker.substring(0, dot));
    boolean fits =
        exchange.fits(symbol)
            && (!exchange.shape().equals("6")
                || !exchange.suffix().matches("SH|SZ|BJ")
                || Exchange.mainland(symbol).equals(Optional.of(symbol + "." + exchange.suffix())));
    return fits ? Optional.of(new Listing(exchange.mic(), symbol)) : Optional.empty();
  }

  /** A symbol with the zeros that people leave out in Hong Kong. */
  public static String padded(String mic, String symbol) {
    boolean few = mic.equals("XHKG") && Exchange.digits(symbol) && symbol.length() < HONG_KONG;
    return few ? "0".repeat(HONG_KONG - symbol.length()) + symbol : symbol;
  }

  /** Whether we know what the symbols of an exchange look like. */
  public static boolean known(String mic) {
    return Exchange.byMic(mic).isPresent();
  }

  /** The share as tickers are written: 688343.SH, 00700.HK, NVDA.US. */
  public String ticker() {
    return Exchange.byMic(mic).orElseThrow().ticker(symbol);
  }

  @Override
  public String toString() {
    return mic + ":" + symbol;
  }
}
