package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import io.github.themeboard.importer.head.Head;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article says, put together by hand; every quote is looked up in its text. */
final class Told {
  private final String text;
  private @Nullable String house;
  private @Nullable String title;
  private @Nullable LocalDate published;
  private final List<ThemeCandidate> themes = new ArrayList<>();
  private final List<CompanyCandidate> companies = new ArrayList<>();
  private final List<RiskCandidate> risks = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<EventCandidate> events = new ArrayList<>();
  private final List<StageCandidate> stages = new ArrayList<>();

  private Told(String text) {
    this.text = text;
  }

  static Told in(String text) {
    return new Told(text);
  }

  Told by(String name) {
    house = name;
    return this;
  }

  Told titled(String words) {
    title = words;
    return this;
  }

  Told on(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Told theme(String slug) {
    themes.add(new ThemeCandidate(slug, 0.9, List.of(new Span(0, 1))));
    return this;
  }

  Told company(String name, String... tickers) {
    companies.add(
        new CompanyCandidate(
            name,
            null,
            tickers.length == 0 ? null : tickers[0],
            List.of(tickers),
            0.9,
            List.of(place(name))));
    return this;
  }

  Told risk(String quote) {
    risks.add(new RiskCandidate(place(quote), RiskCategory.DEMAND, 0.9));
    return this;
  }

  Told event(String quote, String date) {
    events.add(new EventCandidate(place(quote), date, List.of(), Certainty.REALISED, false, 0.9));
    return this;
  }

  Told stage(int order, String name, @Nullable StageStatus status) {
    stages.add(
        new StageCandidate(
            "doors", order, name, status, List.of(), null, List.of(place(name)), 0.9));
    return this;
  }

  /** A figure; its value is that of the digits in the quote, times the scale. */
  Told figure(
      String quote, String value, String scale, String unit, FigureKind kind, String period) {
    return figure(quote, value, scale, unit, kind, period, subjectBefore(quote), false);
  }

  Told figure(
      String quote,
      String value,
      String scale,
      String unit,
      FigureKind kind,
      @Nullable String period,
      @Nullable String subject,
      boolean approximate) {
    return figure(
        quote, value, scale, unit, kind, period, subject, approximate, Certainty.REALISED);
  }

  Told figure(
      String quote,
      String value,
      String scale,
      String unit,
      FigureKind kind,
      @Nullable String period,
      @Nullable String subject,
      boolean approximate,
      Certainty certainty) {
    String[] ends = value.split("-", -1);
    BigDecimal low = new BigDecimal(ends[0]);
    BigDecimal high = ends.length > 1 ? new BigDecimal(ends[1]) : null;
    BigDecimal factor = new BigDecimal(scale);
    figures.add(
        new Figure(
            new FigureCandidate(
                place(quote),
                low,
                high,
                low.multiply(factor),
                high == null ? null : high.multiply(factor),
                unit,
                kind,
                period,
                approximate,
                certainty,
                subject,
                0.9,
                null,
                null),
            List.of(place(quote)),
            null,
            null));
    return this;
  }

  Extraction extraction() {
    return new Extraction(
        "note.txt",
        text,
        new Head(title, null, house, null, null, published, null),
        Language.of(text),
        new Span(0, text.length()),
        themes,
        companies,
        risks,
        figures,
        events,
        stages,
        List.of());
  }

  private String subjectBefore(String quote) {
    int at = text.indexOf(quote);
    int from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('。', at)) + 1;
    return text.substring(from, at).strip();
  }

  private Span place(String quote) {
    int at = text.indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException("the text does not say: " + quote);
    }
    return new Span(at, at + quote.length());
  }
}
