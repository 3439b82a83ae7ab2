package io.github.themeboard.domain.company;

import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The list of who exists, from which the board takes companies that it lacks. */
public interface Register {

  /** A company of the register by its slug. */
  Optional<Entry> bySlug(String slug);

  /** The company of the register that has a share of a ticker such as {@code 688343.SH}. */
  Optional<Entry> byTicker(String ticker);

  /** A name as names are compared: plain in width, case and script. */
  String plain(String name);

  /** The share that a ticker such as {@code 688343.SH} names, if its exchange is known. */
  Optional<Share> share(String ticker);

  /**
   * A company of the register.
   *
   * @param slug the same on the board
   */
  record Entry(
      String slug, Wording name, Company.State state, List<Share> shares, List<Alias> aliases) {}

  /**
   * A share on an exchange.
   *
   * @param mic ISO 10383
   * @param symbol with its zeros
   */
  record Share(String mic, String symbol) {}

  /**
   * Another name.
   *
   * @param language BCP 47 tag
   */
  record Alias(String name, String language) {}
}
