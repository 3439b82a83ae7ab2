package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.register.PrintedTicker;
import io.github.themeboard.importer.register.PrintedTicker.Shape;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.segment.Anatomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a printed code means, given the company before it if that is known. */
final class TickerReader {
  private final Anatomy anatomy;

  TickerReader(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  /** The tickers of a group that stands behind a name. */
  List<String> behind(@Nullable Company company, TickerGroup group) {
    List<String> tickers = new ArrayList<>();
    for (PrintedTicker printed : group.tickers()) {
      read(company, printed, group.tickers().size() == 1).ifPresent(tickers::add);
    }
    return tickers;
  }

  private Optional<String> read(@Nullable Company company, PrintedTicker printed, boolean alone) {
    Optional<String> listed =
        company == null
            ? Optional.empty()
            : company.listings().stream().filter(printed::of).findFirst().map(Listing::ticker);
    if (printed.shape() == Shape.WITH_MARKET) {
      // Portals print -TW for both of Taiwan's exchanges.
      Optional<String> ticker = printed.ticker();
      return ticker.filter(t -> t.endsWith(".TW")).isPresent() && listed.isPresent()
          ? listed
          : ticker;
    }
    if (listed.isPresent()) {
      return listed;
    }
    return switch (printed.shape()) {
      case SIX_DIGITS -> printed.ticker();
      case FEW_DIGITS -> alone ? hongKong(company, printed.symbol(), printed) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * A Hong Kong code by itself: with a zero before it, or of a company that has no listing
   * elsewhere in an article that speaks of that market. Years stay years.
   */
  private Optional<String> hongKong(
      @Nullable Company company, String symbol, PrintedTicker printed) {
    if (company != null && !company.listings().isEmpty()) {
      boolean chinese = company.country().equals("CN") || company.country().equals("HK");
      return symbol.startsWith("0") && symbol.length() == 5 && chinese
          ? printed.inHongKong()
          : Optional.empty();
    }
    boolean year = symbol.length() == 4 && (symbol.startsWith("19") || symbol.startsWith("20"));
    return symbol.startsWith("0") || !year && symbol.length() == 4 && speaksOfHongKong()
        ? printed.inHongKong()
        : Optional.empty();
  }

  /** Whether the article speaks of the Hong Kong market, where codes have four or five digits. */
  private boolean speaksOfHongKong() {
    String lower = anatomy.lower();
    return lower.contains(".hk")
        || lower.contains("hk$")
        || lower.contains("hong kong")
        || lower.contains("港元")
        || lower.contains("港股")
        || lower.contains("港交所");
  }
}
