package io.github.themeboard.domain.register;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyAlias;
import io.github.themeboard.domain.company.Listing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a merged company the surviving one keeps; the rest stays with the merged one.
 *
 * @param names its names and other names; null for all
 * @param shares its listings as {@code MIC:SYMBOL}; null for all
 */
public record Kept(@Nullable Set<String> names, @Nullable Set<String> shares) {
  /** Everything. */
  public static final Kept ALL = new Kept(null, null);

  /** A listing as people choose it. */
  public static String share(Listing listing) {
    return listing.mic() + ":" + listing.symbol();
  }

  /** The names of a company that can be kept, its own first. */
  public static List<String> namesOf(Company company) {
    return Stream.concat(
            Stream.of(company.name().en(), company.name().zh()).filter(Objects::nonNull),
            company.aliases().stream().map(CompanyAlias::name))
        .distinct()
        .toList();
  }

  List<String> chosenNames(Company company) {
    Set<String> chosen = names;
    return namesOf(company).stream().filter(n -> chosen == null || chosen.contains(n)).toList();
  }

  List<String> chosenShares(Company company) {
    Set<String> chosen = shares;
    return company.listings().stream()
        .map(Kept::share)
        .filter(s -> chosen == null || chosen.contains(s))
        .toList();
  }
}
