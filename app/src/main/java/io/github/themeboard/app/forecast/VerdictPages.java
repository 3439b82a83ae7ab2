package io.github.themeboard.app.forecast;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.NoSuchPassage;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.forecast.Forecast;
import io.github.themeboard.domain.forecast.Ledger;
import io.github.themeboard.domain.forecast.Outcome;
import io.github.themeboard.domain.forecast.Verdict;
import io.github.themeboard.domain.forecast.VerdictChanged;
import io.github.themeboard.domain.forecast.VerdictFault;
import io.github.themeboard.domain.forecast.VerdictRepository;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A forecast as curators see it: what it says, its verdicts, and the form of the next one. */
@RequestScoped
class VerdictPages {
  private final Page page;
  private final Ledger ledger;
  private final VerdictRepository verdicts;
  private final Clock clock;

  VerdictPages(Page page, Ledger ledger, VerdictRepository verdicts, Clock clock) {
    this.page = page;
    this.ledger = ledger;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /** A verdict that stood, or stands: {@code until} is null for that one. */
  record PastVerdict(
      Outcome outcome, String reason, String who, String from, @Nullable String until) {}

  /** What stands in the fields of the form. */
  record FieldsView(
      List<Choice> outcomes,
      String article,
      String quote,
      String occurrence,
      String proof,
      String reason) {}

  /**
   * A forecast.
   *
   * @param version the number of its version that stands
   * @param seen id of the verdict that stands; 0 for none
   * @param proof the fact that shows the verdict; null for none
   * @param alert why the form was not done
   */
  record JudgedView(
      long id,
      int version,
      long seen,
      ForecastViews.ForecastView forecast,
      @Nullable Long proof,
      FieldsView fields,
      List<PastVerdict> history,
      @Nullable String alert) {}

  /**
   * A forecast with its form.
   *
   * @throws NoSuchPage if the fact is none, or none that stands
   */
  @Transactional
  JudgedView one(long factId, VerdictForm form, @Nullable RuntimeException refusal) {
    Forecast forecast =
        ledger.forecasts(Ledger.filter().withId(factId), Clocks.NOW).stream()
            .findFirst()
            .orElseThrow(() -> new NoSuchPage("/forecasts"));
    ForecastViews views =
        new ForecastViews(
            new Sheet(page),
            page.messages(ForecastMessages.class),
            Clocks.NOW.day(clock.instant()));
    Verdict standing = forecast.verdict();
    return new JudgedView(
        factId,
        forecast.fact().version().version(),
        standing == null ? 0 : standing.id(),
        views.forecast(forecast),
        standing == null ? null : standing.proofId(),
        fields(form),
        verdicts.history(factId).stream().map(this::past).toList(),
        alert(refusal));
  }

  private FieldsView fields(VerdictForm form) {
    ForecastMessages words = page.messages(ForecastMessages.class);
    String occurrence = form.text("occurrence");
    return new FieldsView(
        Stream.of(Outcome.values())
            .map(o -> new Choice(o.token(), words.outcome(o), o == form.outcome()))
            .toList(),
        form.text("article"),
        form.text("quote"),
        occurrence.isEmpty() ? "1" : occurrence,
        form.text("proof"),
        form.text("reason"));
  }

  private PastVerdict past(Verdict verdict) {
    Instant until = verdict.knownTo();
    return new PastVerdict(
        verdict.outcome(),
        verdict.reason(),
        verdict.act().actor(),
        page.dates().moment(verdict.knownFrom()),
        until == null ? null : page.dates().moment(until));
  }

  private @Nullable String alert(@Nullable RuntimeException refusal) {
    VerdictMessages words = page.messages(VerdictMessages.class);
    if (refusal instanceof VerdictFault fault) {
      return words.problem(fault.problem());
    } else if (refusal instanceof NoSuchPassage) {
      return words.no_passage();
    } else if (refusal instanceof VerdictChanged changed) {
      return since(changed.by(), words);
    }
    return refusal instanceof ChangedMeanwhile changed ? since(changed.by(), words) : null;
  }

  private String since(Act.Summary by, VerdictMessages words) {
    return words.changed_since(by.actor(), page.dates().moment(by.at()));
  }
}
