package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The companies of a board, by ticker, by name and by slug. */
final class CompanyIndex {
  private final Map<String, KnownBoard.Company> bySlug = new LinkedHashMap<>();
  private final Map<String, KnownBoard.Company> byTicker = new HashMap<>();
  private final Map<String, KnownBoard.Company> byName = new HashMap<>();
  private final Map<String, TreeSet<String>> themes = new HashMap<>();

  CompanyIndex(List<KnownBoard.Company> companies, List<KnownBoard.Exposure> exposures) {
    for (KnownBoard.Company company : companies) {
      bySlug.putIfAbsent(company.slug(), company);
      company.tickers().forEach(t -> byTicker.putIfAbsent(t, company));
      company.names().forEach(n -> byName.putIfAbsent(plain(n), company));
    }
    exposures.forEach(
        e -> themes.computeIfAbsent(e.company(), c -> new TreeSet<>()).add(e.theme()));
  }

  KnownBoard.@Nullable Company bySlug(String slug) {
    return bySlug.get(slug);
  }

  /**
   * The company that a candidate is. A ticker decides; a name or the register's slug does so only
   * if no ticker speaks against it, since two companies may share a name.
   */
  KnownBoard.@Nullable Company known(CompanyCandidate candidate) {
    List<String> tickers = tickers(candidate);
    for (String ticker : tickers) {
      KnownBoard.Company listed = byTicker.get(ticker);
      if (listed != null) {
        return listed;
      }
    }
    KnownBoard.Company named = byName.get(plain(candidate.name()));
    if (named != null && agrees(tickers, named)) {
      return named;
    }
    KnownBoard.Company same = candidate.slug() == null ? null : bySlug.get(candidate.slug());
    return same != null && agrees(tickers, same) ? same : null;
  }

  Verdict compare(CompanyCandidate candidate) {
    KnownBoard.Company company = known(candidate);
    if (company == null) {
      KnownBoard.Company namesake = byName.get(plain(candidate.name()));
      return Verdict.fresh(
          namesake == null
              ? Because.COMPANY_UNKNOWN.of()
              : Because.COMPANY_NAMESAKE.of(namesake.slug()));
    }
    TreeSet<String> exposed = themes.getOrDefault(company.slug(), new TreeSet<>());
    return Verdict.confirms(
        company.slug(),
        exposed.isEmpty()
            ? Because.COMPANY_KNOWN.of()
            : Because.COMPANY_IN_THEMES.of(String.join(", ", exposed)));
  }

  /** Two symbols on one exchange are two companies; another exchange may be one more listing. */
  private static boolean agrees(List<String> tickers, KnownBoard.Company company) {
    return tickers.stream()
        .noneMatch(t -> company.tickers().stream().anyMatch(k -> exchange(k).equals(exchange(t))));
  }

  private static String exchange(String ticker) {
    return ticker.substring(ticker.lastIndexOf('.') + 1);
  }

  private static List<String> tickers(CompanyCandidate candidate) {
    return Stream.concat(candidate.printedTickers().stream(), Stream.ofNullable(candidate.ticker()))
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static String plain(String name) {
    return Folding.lower(Folding.fold(name)).strip();
  }
}
