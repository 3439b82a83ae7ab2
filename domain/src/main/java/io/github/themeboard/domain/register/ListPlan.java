package io.github.themeboard.domain.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official list means for the companies of a board, before it is compared with the lists
 * that the board took in earlier.
 *
 * @param gains companies of the board that get a listing or another name by it
 * @param rest shares that belong to no company of the board
 * @param known shares that a company of the board has already
 */
public record ListPlan(List<Gain> gains, List<Security> rest, int known) {

  /**
   * What a company of the board gets.
   *
   * @param slug of the company
   */
  public record Gain(
      String slug, List<CompanyEntry.OtherName> names, List<CompanyEntry.Share> listings) {}

  /**
   * A share of the list.
   *
   * @param mic ISO 10383
   * @param symbol with its zeros
   * @param en at least one of the two names is there
   */
  public record Security(String mic, String symbol, @Nullable String en, @Nullable String zh) {}

  public ListPlan {
    gains = List.copyOf(gains);
    rest = List.copyOf(rest);
  }
}
