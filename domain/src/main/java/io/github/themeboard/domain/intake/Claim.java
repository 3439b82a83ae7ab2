package io.github.themeboard.domain.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that a server has taken to read.
 *
 * @param file its name in the server's uploads folder; null for an address
 * @param url where to fetch it; null for a file
 * @param title what the curator says that its title is
 * @param published what the curator says that its date is
 * @param door how it came in
 */
public record Claim(
    long itemId,
    String name,
    @Nullable String file,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    Door door) {

  static Claim of(ImportItem item) {
    return new Claim(
        item.id(),
        item.name(),
        item.file(),
        item.url(),
        item.givenTitle(),
        item.givenDate(),
        item.job().door());
  }
}
