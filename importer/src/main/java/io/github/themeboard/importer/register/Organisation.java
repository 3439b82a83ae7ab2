package io.github.themeboard.importer.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody whom articles quote or who publishes them.
 *
 * @param name in English, or in Chinese where it has no English one
 * @param chinese in Chinese; may be empty
 * @param domains of its sites, without www
 */
public record Organisation(
    String name, String chinese, Kind kind, List<CompanyName> aliases, List<String> domains) {

  /** What it does for articles. */
  public enum Kind {
    /** Writes research: brokers, banks, consultants. */
    HOUSE,
    /** Publishes news or notes of others. */
    MEDIA,
    /** Counts and estimates: its numbers are cited. */
    DATA
  }

  public Organisation {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }

  /** All its names in both languages. */
  public Stream<CompanyName> names() {
    return Stream.concat(
        Stream.of(name, chinese).filter(n -> !n.isEmpty()).map(CompanyName::parse),
        aliases.stream());
  }
}
