package io.github.themeboard.importer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.themeboard.importer.cli.CitedJson.Fields;
import io.github.themeboard.importer.compare.Comparison;
import io.github.themeboard.importer.compare.Verdict;
import io.github.themeboard.importer.extract.Extraction;
import io.github.themeboard.importer.head.DateHint;
import io.github.themeboard.importer.head.Head;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An extraction as one line of JSON, in the shape of {@code extraction.schema.json}. */
final class ExtractionJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Extraction found;
  private final @Nullable Comparison compared;
  private final CitedJson json;

  private ExtractionJson(Extraction found, @Nullable Comparison compared, CitedJson json) {
    this.found = found;
    this.compared = compared;
    this.json = json;
  }

  /**
   * One line without its end.
   *
   * @param compared what a board says to it, if one was given
   */
  static String of(Extraction found, @Nullable Comparison compared) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      new ExtractionJson(found, compared, new CitedJson(json, found.text())).write();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private void write() throws IOException {
    json.text("file", found.file());
    head(found.head());
    json.object("body", found.body(), json::place);
    CandidateJson fields = new CandidateJson(found, json);
    judged("themes", found.themes(), Comparison::themes, fields::theme);
    judged("companies", found.companies(), Comparison::companies, fields::company);
    judged("risks", found.risks(), Comparison::risks, fields::risk);
    judged("figures", found.figures(), Comparison::figures, fields::figure);
    judged("events", found.events(), Comparison::events, fields::event);
    judged("stages", found.stages(), Comparison::stages, fields::stage);
    json.objects("held", found.held(), fields::held);
  }

  private void head(Head head) throws IOException {
    json.text("title", head.title());
    json.text("publisher", head.publisher());
    json.text("house", head.house());
    json.text("author", head.author());
    json.text("url", head.url());
    json.text("published", head.published() == null ? null : head.published().toString());
    if (head.dateHint() != null) {
      json.object("dateHint", head.dateHint(), this::dateHint);
    }
    if (compared != null && compared.duplicateOf() != null) {
      json.text("duplicateOf", compared.duplicateOf());
    }
    if (compared != null && compared.origin() != null) {
      json.text("origin", compared.origin());
    }
    json.text("language", found.language().tag());
  }

  private void dateHint(DateHint hint) throws IOException {
    json.text("notBefore", hint.notBefore() == null ? null : hint.notBefore().toString());
    json.citations(List.of(hint.words()));
  }

  /** Candidates, each with what the board says to it; it has a verdict for each, in their order. */
  private <T> void judged(
      String name, List<T> items, Function<Comparison, List<Verdict>> verdicts, Fields<T> fields)
      throws IOException {
    if (compared == null) {
      json.objects(name, items, fields);
      return;
    }
    Iterator<Verdict> verdict = verdicts.apply(compared).iterator();
    json.objects(
        name,
        items,
        item -> {
          fields.write(item);
          verdict(verdict.next());
        });
  }

  private void verdict(Verdict verdict) throws IOException {
    json.text("novelty", verdict.novelty().token());
    if (verdict.of() != null) {
      json.text("of", verdict.of());
      json.text("because", verdict.reason());
    }
  }
}
