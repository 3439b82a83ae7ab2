package io.github.themeboard.importer.cli;

import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.Held;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import io.github.themeboard.importer.text.SingleLine;
import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of each kind of candidate. */
final class CandidateJson {
  /** An article names its companies all the time; the first places are enough to judge by. */
  private static final int MOST_MENTIONS = 5;

  private final Extraction found;
  private final CitedJson json;
  private final Map<Span, String> names = new HashMap<>();

  CandidateJson(Extraction found, CitedJson json) {
    this.found = found;
    this.json = json;
    for (CompanyCandidate company : found.companies()) {
      company.mentions().forEach(mention -> names.put(mention, company.name()));
    }
  }

  void theme(ThemeCandidate theme) throws IOException {
    json.text("slug", theme.slug());
    json.confidence(theme.confidence());
    json.citations(theme.citations());
  }

  void company(CompanyCandidate company) throws IOException {
    json.text("name", company.name());
    json.text("slug", company.slug());
    json.text("ticker", company.ticker());
    json.strings("printedTickers", company.printedTickers());
    json.confidence(company.confidence());
    json.citations(company.mentions().stream().limit(MOST_MENTIONS).toList());
  }

  void risk(RiskCandidate risk) throws IOException {
    json.text("text", SingleLine.of(risk.quote().in(found.text())));
    json.text("category", risk.category().token());
    json.confidence(risk.confidence());
    json.citations(List.of(risk.quote()));
  }

  void figure(Figure figure) throws IOException {
    FigureCandidate stated = figure.stated();
    json.number("value", stated.value());
    json.number("valueMax", stated.max());
    json.text("unit", stated.unit());
    json.number("scaledValue", stated.scaled());
    json.number("scaledMax", stated.scaledMax());
    json.text("kind", stated.kind().token());
    json.text("period", stated.period());
    json.flag("approximate", stated.approximate());
    json.text("certainty", stated.certainty().token());
    json.text("subject", stated.subject());
    if (figure.base() != null) {
      json.count("base", figure.base());
    }
    if (figure.result() != null) {
      json.count("result", figure.result());
    }
    json.confidence(stated.confidence());
    json.citations(figure.citations());
  }

  void event(EventCandidate event) throws IOException {
    json.text("text", SingleLine.of(event.quote().in(found.text())));
    json.text("date", event.date());
    json.strings("companies", event.companies().stream().map(this::named).distinct().toList());
    json.text("certainty", event.certainty().token());
    json.confidence(event.confidence());
    json.citations(List.of(event.quote()));
  }

  /** The name under which the list of companies has the one that a place names. */
  private String named(Span mention) {
    return names.getOrDefault(mention, mention.in(found.text()));
  }

  void stage(StageCandidate stage) throws IOException {
    json.text("framework", stage.framework());
    json.count("order", stage.order());
    json.text("name", stage.name());
    json.text("status", stage.status() == null ? null : stage.status().token());
    json.strings("metrics", stage.metrics());
    json.text("warning", stage.warning());
    json.confidence(stage.confidence());
    json.citations(stage.citations());
  }

  void held(Held held) throws IOException {
    json.text("kind", held.kind());
    json.text("reason", held.reason().token());
    json.citations(List.of(held.quote()));
  }
}
