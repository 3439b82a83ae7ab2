package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.register.Company;
import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.CompanyRegister.Known;
import io.github.themeboard.importer.register.Names;
import io.github.themeboard.importer.register.TickerGroup;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Span;
import java.util.List;
import java.util.Optional;

/** Tickers without brackets, in tables above all. */
final class StandingTickers {
  private final CompanyRegister register;
  private final NameBefore nameBefore;

  StandingTickers(CompanyRegister register, NameBefore nameBefore) {
    this.register = register;
    this.nameBefore = nameBefore;
  }

  /** A ticker without brackets: its company stands beside it, or elsewhere in the line. */
  void gather(TickerPlace place) {
    Anatomy anatomy = place.anatomy();
    Line line = place.line();
    TickerGroup group = place.group();
    Findings findings = place.findings();
    Names.Hit<Known> before = place.before();
    String ticker = group.tickers().get(0).ticker().orElse(null);
    if (ticker == null) {
      return;
    }
    Company company = register.byTicker(ticker).orElse(null);
    if (company != null) {
      place.ofLine(company, List.of(ticker));
      return;
    }
    boolean row = place.row();
    if (before != null && besides(anatomy, before.end(), group.span().start(), row)) {
      Company named = place.owner(before);
      if (TickerPlace.fits(named, List.of(ticker), Optional.empty())) {
        place.sighted(
            findings.of(named),
            new Span(before.start(), before.end()),
            row ? before.end() : group.span().end(),
            List.of(ticker));
        return;
      }
    }
    Span name = null;
    if (row) {
      name = CodeColumn.cellBefore(anatomy, line, group.span().start());
    } else if (anatomy.folded().charAt(Math.max(place.from(), group.span().start() - 1)) == ' ') {
      name =
          nameBefore.endingAt(
              anatomy.folded(), anatomy.lower(), place.from(), group.span().start());
    }
    Span shown = name == null ? group.span() : name;
    place.sighted(
        findings.of(shown.in(anatomy.text())),
        shown,
        row ? shown.end() : group.span().end(),
        List.of(ticker));
  }

  private static boolean besides(Anatomy anatomy, int from, int to, boolean row) {
    if (to < from || to - from > (row ? 40 : 3)) {
      return false;
    }
    return anatomy.folded().substring(from, to).chars().allMatch(c -> " \t|｜:,/-".indexOf(c) >= 0);
  }
}
