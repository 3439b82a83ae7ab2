package io.github.themeboard.app.forecast;

import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.forecast.Forecast;
import io.github.themeboard.domain.forecast.HouseRecord;
import io.github.themeboard.domain.forecast.Outcome;
import io.github.themeboard.domain.forecast.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forecasts, verdicts and records in words, on one day. */
final class ForecastViews {
  private final Sheet sheet;
  private final ForecastMessages words;
  private final LocalDate today;

  ForecastViews(Sheet sheet, ForecastMessages words, LocalDate today) {
    this.sheet = sheet;
    this.words = words;
    this.today = today;
  }

  /**
   * What became of a forecast.
   *
   * @param reason in the words of whoever entered it
   * @param on the day on which it was entered, in words
   * @param edited that the statement was edited since, in words; null if it was not
   */
  record VerdictView(
      Outcome outcome, String reason, String on, @Nullable String edited, List<NoteView> notes) {}

  /**
   * One forecast.
   *
   * @param iso the day on which it falls due, ISO 8601
   * @param due in words
   * @param distance how far from the day of the page, in words
   * @param href of the page of a figure; null for an event
   * @param verdict null if nobody has judged it
   */
  record ForecastView(
      String iso,
      String due,
      String distance,
      String house,
      FactView fact,
      @Nullable String href,
      @Nullable VerdictView verdict) {}

  /** How a house fared; {@code few}: judged too seldom to say much. */
  record RecordView(
      String house,
      int made,
      int due,
      int cameTrue,
      int partly,
      int failed,
      int unjudgeable,
      int open,
      boolean few) {}

  ForecastView forecast(Forecast forecast) {
    FactView fact = sheet.fact(forecast.fact());
    Verdict verdict = forecast.verdict();
    return new ForecastView(
        forecast.due().toString(),
        sheet.dates().day(forecast.due()),
        distance(forecast.daysFrom(today)),
        fact.sources(),
        fact,
        fact.kind() == FactKind.FIGURE ? sheet.to("/figures/" + fact.id()) : null,
        verdict == null ? null : verdict(verdict, forecast.fact().version().version()));
  }

  /**
   * A verdict.
   *
   * @param version the number of the version of the forecast that the reader sees
   */
  VerdictView verdict(Verdict verdict, int version) {
    return new VerdictView(
        verdict.outcome(),
        verdict.reason(),
        words.judged_on(
            sheet.dates().day(LocalDate.ofInstant(verdict.knownFrom(), ZoneOffset.UTC))),
        verdict.version() == version ? null : words.of_version(verdict.version(), version),
        verdict.citations().stream()
            .map(sheet::evidence)
            .flatMap(Stream::ofNullable)
            .map(Objects::requireNonNull)
            .toList());
  }

  RecordView house(HouseRecord house) {
    return new RecordView(
        sheet.origin(house.house()),
        house.made(),
        house.due(),
        house.cameTrue(),
        house.partly(),
        house.failed(),
        house.unjudgeable(),
        house.open(),
        house.few());
  }

  private String distance(long days) {
    if (days == 0) {
      return words.due_today();
    }
    return days > 0 ? words.in_days(days) : words.days_ago(-days);
  }
}
