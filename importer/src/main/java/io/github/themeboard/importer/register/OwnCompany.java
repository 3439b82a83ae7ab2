package io.github.themeboard.importer.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company as a board has it. It stands over the company of the same address, and over those of
 * the same listings, in the register that ships.
 *
 * @param slug its name in addresses, lower case ASCII
 * @param english at least one of the two names is there
 * @param listings the primary one first
 * @param englishAliases other names in Latin letters
 * @param chineseAliases other names in Chinese
 * @param absorbed slugs of companies that were merged into it
 * @param dropped names and listings, as MIC:SYMBOL, that a person took from it; the shipped
 *     register does not bring them back
 */
public record OwnCompany(
    String slug,
    @Nullable String english,
    @Nullable String chinese,
    Company.State state,
    List<Listing> listings,
    List<String> englishAliases,
    List<String> chineseAliases,
    Set<String> absorbed,
    Set<String> dropped) {
  public OwnCompany {
    listings = List.copyOf(listings);
    englishAliases = List.copyOf(englishAliases);
    chineseAliases = List.copyOf(chineseAliases);
    absorbed = Set.copyOf(absorbed);
    dropped = Set.copyOf(dropped);
  }
}
