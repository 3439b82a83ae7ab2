package io.github.themeboard.app.review;

import io.github.themeboard.app.figure.Amounts;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.SignMessages;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.importer.compare.Because;
import io.github.themeboard.importer.compare.ToldFigure;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a candidate is new, confirms or conflicts, in the reader's language. */
@RequestScoped
class Reasons {
  private final Page page;
  private final EntryNames names;

  Reasons(Page page, EntryNames names) {
    this.page = page;
    this.names = names;
  }

  /**
   * A reason as it is shown.
   *
   * @param lang BCP 47 tag; English for a stored sentence that is none of those known
   */
  record ReasonView(String text, String lang) {}

  /** The reason that a stored sentence gives. */
  ReasonView of(String because) {
    try {
      return Because.read(because)
          .map(said -> new ReasonView(words(said), page.lang()))
          .orElseGet(() -> new ReasonView(because, "en"));
    } catch (IllegalArgumentException e) {
      // What only looks like one of the known sentences has a unit or a date that is none.
      return new ReasonView(because, "en");
    }
  }

  private String words(Because.Said said) {
    BecauseMessages m = page.messages(BecauseMessages.class);
    List<String> about = said.about();
    return switch (said.because()) {
      case THEME_KNOWN -> m.theme_known();
      case THEME_UNKNOWN -> m.theme_unknown(about.get(0));
      case COMPANY_KNOWN -> m.company_known();
      case COMPANY_IN_THEMES -> m.company_in_themes(themes(about.get(0)));
      case COMPANY_UNKNOWN -> m.company_unknown();
      case COMPANY_NAMESAKE -> m.company_namesake(names.company(about.get(0)));
      case RISK_UNKNOWN -> m.risk_unknown();
      case RISK_KNOWN -> m.risk_known();
      case EVENT_UNKNOWN -> m.event_unknown();
      case EVENT_KNOWN -> m.event_known(page.dates().event(EventDate.parse(about.get(0))));
      case STAGE_UNKNOWN -> m.stage_unknown();
      case STAGE_ALIKE -> m.stage_alike(status(about.get(0)));
      case STAGE_OTHERWISE -> m.stage_otherwise(status(about.get(0)), status(about.get(1)));
      case STAGE_ELSEWHEN -> m.stage_elsewhen(names.stageNamed(about.get(0)));
      case STAGE_KNOWN -> m.stage_known(names.stageNamed(about.get(0)));
      case FIGURE_UNKNOWN -> m.figure_unknown();
      case FIGURE_UNCLEAR -> m.figure_unclear(figure(about.get(0)));
      case FIGURE_FORECAST -> m.figure_forecast(figure(about.get(0)));
      case FIGURE_OTHERWISE -> m.figure_otherwise(figure(about.get(0)), amount(about.get(1)));
      case FIGURE_KNOWN -> m.figure_known(figure(about.get(0)));
    };
  }

  private String themes(String slugs) {
    return names.themes(List.of(slugs.split(", "))).stream()
        .reduce(page.messages(SignMessages.class)::both)
        .orElse("");
  }

  private String status(String token) {
    return Token.parse(StageStatus.class, token).map(page.messages()::stage_status).orElse(token);
  }

  private String figure(String told) {
    ToldFigure figure =
        ToldFigure.read(told).orElseThrow(() -> new IllegalArgumentException("no figure: " + told));
    String period = figure.period();
    return Stream.of(
            amount(figure.amount()),
            period == null ? null : page.dates().period(new Period(period)),
            figure.subject())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String amount(String words) {
    return ToldFigure.Amount.read(words).map(this::amount).orElse(words);
  }

  private String amount(ToldFigure.Amount amount) {
    Bound bound =
        switch (amount.limit()) {
          case "at least" -> Bound.AT_LEAST;
          case "at most" -> Bound.AT_MOST;
          default -> null;
        };
    Quantity quantity =
        new Quantity(
            amount.low(),
            amount.high(),
            0,
            new Unit(amount.unit()),
            amount.limit().equals("about"),
            bound);
    return new Amounts(page.locale(), page.messages()).of(quantity, null);
  }
}
