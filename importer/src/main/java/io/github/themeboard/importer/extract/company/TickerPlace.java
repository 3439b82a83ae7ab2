package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.extract.company.Finding.Reason;
import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Listing;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tickers where they stand in a line.
 *
 * @param from where the name before them may begin: the end of the tickers before, or of nothing
 * @param before the last known name that begins before them
 */
record TickerPlace(
    Anatomy anatomy,
    Line line,
    int from,
    TickerGroup group,
    Names.@Nullable Hit<Known> before,
    Findings findings) {
  /** So many names before and behind a ticker may be its company's. */
  private static final int NEARBY = 8;

  boolean row() {
    return line.block().role() == Role.ROW;
  }

  /** Whether the name before a ticker may be that share's: no other company is listed so. */
  static boolean fits(Company named, List<String> tickers, Optional<Company> listed) {
    if (listed.isPresent()) {
      return listed.get().equals(named);
    }
    for (String ticker : tickers) {
      String market = ticker.substring(ticker.lastIndexOf('.'));
      boolean otherThere =
          named.listings().stream().map(Listing::ticker).anyMatch(t -> t.endsWith(market));
      if (otherThere) {
        return false;
      }
    }
    return true;
  }

  /** Whom a name means here: the one who is listed so, else the first who bears it. */
  Company owner(Names.Hit<Known> hit) {
    if (hit.named().size() == 1) {
      return hit.named().get(0).owner().company();
    }
    return hit.named().stream()
        .map(n -> n.owner().company())
        .filter(
            c ->
                group.tickers().stream()
                    .anyMatch(
                        t ->
                            c.listings().stream().anyMatch(t::of)
                                || t.ticker().map(c::listedAs).orElse(false)))
        .findFirst()
        .orElseGet(() -> hit.named().get(0).owner().company());
  }

  void sighted(Finding finding, Span name, int end, List<String> tickers) {
    finding.named(name, new Span(name.start(), end), name.in(anatomy.text()), Reason.TICKER);
    tickers.forEach(finding::ticker);
  }

  void ofLine(Company company, List<String> tickers) {
    Finding finding = findings.of(company);
    Names.Hit<Known> nearest = nearest(company);
    Span name =
        nearest != null
            ? new Span(nearest.start(), nearest.end())
            : line.block().role() == Role.ROW
                ? CodeColumn.cellBefore(anatomy, line, group.span().start())
                : null;
    Span shown = name == null ? group.span() : name;
    if (name != null && nearest == null) {
      findings.alias(name.in(anatomy.text()), finding);
    }
    finding.named(shown, shown, shown.in(anatomy.text()), Reason.TICKER);
    tickers.forEach(finding::ticker);
  }

  Names.@Nullable Hit<Known> nearest(Company company) {
    Span place = group.span();
    Names.Hit<Known> nearest = null;
    int middle = line.firstHitEndingBehind(place.start());
    int to = Math.min(line.hits().size(), middle + NEARBY);
    for (Names.Hit<Known> hit : line.hits().subList(Math.max(0, middle - NEARBY), to)) {
      boolean his = hit.named().stream().anyMatch(n -> n.owner().company().equals(company));
      if (his && (nearest == null || distance(hit, place) < distance(nearest, place))) {
        nearest = hit;
      }
    }
    return nearest;
  }

  private static int distance(Names.Hit<Known> hit, Span span) {
    return hit.end() <= span.start()
        ? span.start() - hit.end()
        : Math.max(0, hit.start() - span.end());
  }
}
