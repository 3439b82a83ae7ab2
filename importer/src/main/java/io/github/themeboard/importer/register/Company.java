package io.github.themeboard.importer.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An issuer or a private company of the register.
 *
 * @param slug its name in addresses, lower case ASCII
 * @param country of its head office, ISO 3166 alpha-2
 * @param listings the primary one first
 */
public record Company(
    String slug,
    @Nullable CompanyName english,
    @Nullable CompanyName chinese,
    String country,
    State state,
    List<Listing> listings,
    List<CompanyName> englishAliases,
    List<CompanyName> chineseAliases) {

  /** Where a company stands with the exchanges; FILED means that it has asked for a listing. */
  public enum State {
    LISTED,
    FILED,
    PRIVATE,
    DELISTED
  }

  public Company {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("no slug: " + slug);
    }
    if (english == null && chinese == null) {
      throw new IllegalArgumentException("a company without a name");
    }
    listings = List.copyOf(listings);
    englishAliases = List.copyOf(englishAliases);
    chineseAliases = List.copyOf(chineseAliases);
  }

  /** All names, the usual ones first. */
  public Stream<CompanyName> names() {
    return Stream.of(
            Stream.of(english, chinese).filter(Objects::nonNull),
            englishAliases.stream(),
            chineseAliases.stream())
        .flatMap(s -> s);
  }

  /** The ticker of the primary listing. */
  public Optional<String> ticker() {
    return listings.stream().findFirst().map(Listing::ticker);
  }

  public boolean listedAs(String ticker) {
    return listings.stream().anyMatch(l -> l.ticker().equals(ticker));
  }
}
