package io.github.themeboard.app.review;

import io.github.themeboard.app.figure.Amounts;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The heart of a candidate in a word or two: of one sentence there can be several. */
@RequestScoped
class Lead {
  private final Page page;

  Lead(Page page) {
    this.page = page;
  }

  String of(Candidate candidate) {
    Proposal proposal = candidate.proposal();
    if (proposal instanceof Proposal.Theme t) {
      return candidate.themes().stream()
          .filter(theme -> theme.slug().equals(t.slug()))
          .map(Theme::name)
          .map(name -> name.in(page.locale()))
          .findFirst()
          .orElse(t.slug());
    } else if (proposal instanceof Proposal.Company c) {
      return c.ticker() == null ? c.name() : c.name() + " · " + c.ticker();
    } else if (proposal instanceof Proposal.Risk r) {
      return page.messages().risk_category(r.category());
    } else if (proposal instanceof Proposal.Figure f) {
      return figure(f, candidate);
    } else if (proposal instanceof Proposal.Event e) {
      return page.dates().event(EventDate.parse(e.date()));
    } else if (proposal instanceof Proposal.Stage s) {
      return s.framework() + " · " + s.order() + " " + s.name();
    }
    return "";
  }

  private String figure(Proposal.Figure f, Candidate candidate) {
    String unit = f.unitName();
    Wording unitName =
        unit == null || unit.isBlank() ? null : Wording.said(candidate.article().language(), unit);
    Quantity quantity =
        new Quantity(
            f.value(), f.max(), f.magnitude(), new Unit(f.unit()), f.approximate(), f.bound());
    String period = f.period();
    return Stream.of(
            new Amounts(page.locale(), page.messages()).of(quantity, unitName),
            page.messages().figure_kind(f.kind()),
            period == null ? null : page.dates().period(new Period(period)),
            f.subject())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
