package io.github.themeboard.app.fact;

import io.github.themeboard.domain.company.Listing;
import java.util.Map;

/**
 * An exchange and a symbol, for a chip.
 *
 * @param mic ISO 10383 code
 * @param exchange its usual short name, or the code
 */
public record ListingView(String mic, String exchange, String symbol) {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("XSHG", "SSE"),
          Map.entry("XSHE", "SZSE"),
          Map.entry("BJSE", "BSE"),
          Map.entry("XHKG", "HKEX"),
          Map.entry("XNAS", "Nasdaq"),
          Map.entry("XNYS", "NYSE"),
          Map.entry("XTAI", "TWSE"),
          Map.entry("XKRX", "KRX"),
          Map.entry("XTKS", "TSE"));

  public static ListingView of(Listing listing) {
    return new ListingView(
        listing.mic(), SHORT.getOrDefault(listing.mic(), listing.mic()), listing.symbol());
  }
}
