package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that an article speaks of.
 *
 * @param name as the article prints it first
 * @param slug of the register; null for a company that it does not know
 * @param ticker the first printed one, else that of the register's primary listing
 * @param printedTickers normalised, in the order of the article
 * @param confidence between 0 and 1: how often candidates with the same evidence are right
 * @param mentions where it is named, with the brackets of its tickers; the first ones only
 */
public record CompanyCandidate(
    String name,
    @Nullable String slug,
    @Nullable String ticker,
    List<String> printedTickers,
    double confidence,
    List<Span> mentions) {

  public CompanyCandidate {
    printedTickers = List.copyOf(printedTickers);
    mentions = List.copyOf(mentions);
  }
}
