package io.github.themeboard.importer.register;

import org.jspecify.annotations.Nullable;

/**
 * A share in an official list of an exchange.
 *
 * @param name its short name there, in Chinese, Japanese or English
 * @param english an English name, where the list prints both
 */
public record ListedSecurity(Listing listing, String name, @Nullable String english) {
  public ListedSecurity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a security without a name: " + listing);
    }
  }
}
