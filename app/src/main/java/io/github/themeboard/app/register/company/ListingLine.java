package io.github.themeboard.app.register.company;

import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.register.CompanyEntry;
import io.github.themeboard.importer.register.Listing;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A listing as people write it: {@code XHKG:00700}, {@code XHKG 700}, {@code 688343.SH}. */
final class ListingLine {
  private static final Pattern WITH_MARKET =
      Pattern.compile("([A-Z0-9]{4})\\s*[: ]\\s*([A-Z0-9][A-Z0-9.\\-]{0,19})");
  private static final Pattern TICKER = Pattern.compile("[A-Z0-9][A-Z0-9\\-]{0,19}\\.[A-Z]{1,4}");

  private ListingLine() {}

  /**
   * Reads a line.
   *
   * @param register tells the exchange of a share whose ticker does not, such as {@code NVDA.US}
   * @return nothing if it is no listing, or does not tell of which exchange
   */
  static Optional<CompanyEntry.Share> read(String line, Register register) {
    String written = line.strip().toUpperCase(Locale.ROOT).replace('：', ':');
    Matcher market = WITH_MARKET.matcher(written);
    if (market.matches()) {
      return withMarket(market.group(1), market.group(2));
    }
    return TICKER.matcher(written).matches()
        ? Listing.ofTicker(written).map(ListingLine::share).or(() -> registered(written, register))
        : Optional.empty();
  }

  private static Optional<CompanyEntry.Share> withMarket(String mic, String symbol) {
    String padded = Listing.padded(mic, symbol);
    try {
      return Optional.of(
          Listing.known(mic)
              ? share(new Listing(mic, padded))
              : new CompanyEntry.Share(mic, symbol, null));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CompanyEntry.Share share(Listing listing) {
    return new CompanyEntry.Share(listing.mic(), listing.symbol(), null);
  }

  /** Only where the ticker leaves the exchange open; otherwise its symbol does not fit. */
  private static Optional<CompanyEntry.Share> registered(String ticker, Register register) {
    return ticker.endsWith(".US")
        ? register.share(ticker).map(s -> new CompanyEntry.Share(s.mic(), s.symbol(), null))
        : Optional.empty();
  }
}
