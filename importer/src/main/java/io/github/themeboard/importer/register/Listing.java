package io.github.themeboard.importer.register;

/**
 * A share as it is listed.
 *
 * @param mic the exchange, ISO 10383
 * @param symbol its code there, with its zeros: "00700"
 */
public record Listing(String mic, String symbol) {
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

  /** The share as tickers are written: 688343.SH, 00700.HK, NVDA.US. */
  public String ticker() {
    return Exchange.byMic(mic).orElseThrow().ticker(symbol);
  }

  @Override
  public String toString() {
    return mic + ":" + symbol;
  }
}
