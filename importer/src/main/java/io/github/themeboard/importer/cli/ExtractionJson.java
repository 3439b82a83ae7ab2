package io.github.themeboard.importer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.themeboard.importer.compare.Comparison;
import io.github.themeboard.importer.compare.Verdict;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.Held;
import io.github.themeboard.importer.extract.company.CompanyCandidate;
import io.github.themeboard.importer.extract.event.EventCandidate;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import io.github.themeboard.importer.extract.risk.RiskCandidate;
import io.github.themeboard.importer.extract.stage.StageCandidate;
import io.github.themeboard.importer.extract.theme.ThemeCandidate;
import io.github.themeboard.importer.head.DateHint;
import io.github.themeboard.importer.head.Head;
import io.github.themeboard.importer.text.CodePoints;
import io.github.themeboard.importer.text.SingleLine;
import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An extraction as one line of JSON, in the shape of {@code extraction.schema.json}. Offsets count
 * Unicode code points.
 */
final class ExtractionJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** An article names its companies all the time; the first places are enough to judge by. */
  private static final int MOST_MENTIONS = 5;

  private final Extraction found;
  private final @Nullable Comparison compared;
  private final CodePoints places;
  private final JsonGenerator json;
  private final Map<Span, String> names = new HashMap<>();

  private ExtractionJson(Extraction found, @Nullable Comparison compared, JsonGenerator json) {
    this.found = found;
    this.compared = compared;
    this.places = CodePoints.of(found.text());
    this.json = json;
    for (CompanyCandidate company : found.companies()) {
      company.mentions().forEach(mention -> names.put(mention, company.name()));
    }
  }

  /**
   * One line without its end.
   *
   * @param compared what a board says to it, if one was given
   */
  static String of(Extraction found, @Nullable Comparison compared) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      new ExtractionJson(found, compared, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private interface Item<T> {
    void write(T item) throws IOException;
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("file", found.file());
    head(found.head());
    json.writeObjectFieldStart("body");
    json.writeNumberField("start", places.at(found.body().start()));
    json.writeNumberField("end", places.at(found.body().end()));
    json.writeEndObject();
    list("themes", found.themes(), Comparison::themes, this::theme);
    list("companies", found.companies(), Comparison::companies, this::company);
    list("risks", found.risks(), Comparison::risks, this::risk);
    list("figures", found.figures(), Comparison::figures, this::figure);
    list("events", found.events(), Comparison::events, this::event);
    list("stages", found.stages(), Comparison::stages, this::stage);
    list("held", found.held(), this::held);
    json.writeEndObject();
  }

  private void head(Head head) throws IOException {
    text("title", head.title());
    text("publisher", head.publisher());
    text("house", head.house());
    text("author", head.author());
    text("url", head.url());
    text("published", head.published() == null ? null : head.published().toString());
    DateHint hint = head.dateHint();
    if (hint != null) {
      json.writeObjectFieldStart("dateHint");
      text("notBefore", hint.notBefore() == null ? null : hint.notBefore().toString());
      citations(List.of(hint.words()));
      json.writeEndObject();
    }
    if (compared != null && compared.duplicateOf() != null) {
      text("duplicateOf", compared.duplicateOf());
    }
    if (compared != null && compared.origin() != null) {
      text("origin", compared.origin());
    }
    text("language", found.language().tag());
  }

  private void theme(ThemeCandidate theme) throws IOException {
    text("slug", theme.slug());
    confidence(theme.confidence());
    citations(theme.citations());
  }

  private void company(CompanyCandidate company) throws IOException {
    text("name", company.name());
    text("slug", company.slug());
    text("ticker", company.ticker());
    strings("printedTickers", company.printedTickers());
    confidence(company.confidence());
    citations(company.mentions().stream().limit(MOST_MENTIONS).toList());
  }

  private void risk(RiskCandidate risk) throws IOException {
    text("text", SingleLine.of(risk.quote().in(found.text())));
    text("category", risk.category().token());
    confidence(risk.confidence());
    citations(List.of(risk.quote()));
  }

  private void figure(Figure figure) throws IOException {
    FigureCandidate stated = figure.stated();
    number("value", stated.value());
    number("valueMax", stated.max());
    text("unit", stated.unit());
    number("scaledValue", stated.scaled());
    number("scaledMax", stated.scaledMax());
    text("kind", stated.kind().token());
    text("period", stated.period());
    json.writeBooleanField("approximate", stated.approximate());
    text("certainty", stated.certainty().token());
    text("subject", stated.subject());
    if (figure.base() != null) {
      json.writeNumberField("base", figure.base());
    }
    if (figure.result() != null) {
      json.writeNumberField("result", figure.result());
    }
    confidence(stated.confidence());
    citations(figure.citations());
  }

  private void event(EventCandidate event) throws IOException {
    text("text", SingleLine.of(event.quote().in(found.text())));
    text("date", event.date());
    strings("companies", event.companies().stream().map(this::named).distinct().toList());
    text("certainty", event.certainty().token());
    confidence(event.confidence());
    citations(List.of(event.quote()));
  }

  /** The name under which the list of companies has the one that a place names. */
  private String named(Span mention) {
    return names.getOrDefault(mention, mention.in(found.text()));
  }

  private void stage(StageCandidate stage) throws IOException {
    text("framework", stage.framework());
    json.writeNumberField("order", stage.order());
    text("name", stage.name());
    text("status", stage.status() == null ? null : stage.status().token());
    strings("metrics", stage.metrics());
    text("warning", stage.warning());
    confidence(stage.confidence());
    citations(stage.citations());
  }

  private void held(Held held) throws IOException {
    text("kind", held.kind());
    text("reason", held.reason().token());
    citations(List.of(held.quote()));
  }

  private void citations(List<Span> spans) throws IOException {
    list(
        "citations",
        spans,
        span -> {
          json.writeNumberField("start", places.at(span.start()));
          json.writeNumberField("end", places.at(span.end()));
          text("quote", span.in(found.text()));
        });
  }

  private <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Candidates, each with what the board says to it. */
  private <T> void list(
      String name, List<T> items, Function<Comparison, List<Verdict>> verdicts, Item<T> item)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < items.size(); i++) {
      json.writeStartObject();
      item.write(items.get(i));
      if (compared != null) {
        verdict(verdicts.apply(compared).get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void verdict(Verdict verdict) throws IOException {
    text("novelty", verdict.novelty().token());
    if (verdict.of() != null) {
      text("of", verdict.of());
      text("because", verdict.reason());
    }
  }

  private void strings(String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : items) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  private void text(String name, @Nullable String value) throws IOException {
    json.writeStringField(name, value);
  }

  private void number(String name, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  /** Two digits: more would claim a precision that a calibration does not have. */
  private void confidence(double value) throws IOException {
    json.writeNumberField("confidence", Math.round(value * 100) / 100.0);
  }
}
