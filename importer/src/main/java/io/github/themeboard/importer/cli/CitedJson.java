package io.github.themeboard.importer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.themeboard.importer.text.CodePoints;
import io.github.themeboard.importer.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of JSON that may cite the text of an article. Offsets count Unicode code points. */
final class CitedJson {
  private final JsonGenerator json;
  private final String cited;
  private final CodePoints places;

  /**
   * @param cited the text that spans count in
   */
  CitedJson(JsonGenerator json, String cited) {
    this.json = json;
    this.cited = cited;
    this.places = CodePoints.of(cited);
  }

  /** Writes the fields of an object, those of one item where there are several. */
  interface Fields<T> {
    void write(T item) throws IOException;
  }

  <T> void objects(String name, List<T> items, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      json.writeStartObject();
      fields.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  <T> void object(String name, T item, Fields<T> fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.write(item);
    json.writeEndObject();
  }

  void citations(List<Span> spans) throws IOException {
    objects("citations", spans, this::citation);
  }

  private void citation(Span span) throws IOException {
    place(span);
    text("quote", span.in(cited));
  }

  void place(Span span) throws IOException {
    count("start", places.at(span.start()));
    count("end", places.at(span.end()));
  }

  void strings(String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : items) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    json.writeStringField(name, value);
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void count(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** A number with the digits that it was printed with; no field if there is none. */
  void number(String name, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  /** Two digits: more would claim a precision that a calibration does not have. */
  void confidence(double value) throws IOException {
    json.writeNumberField("confidence", Math.round(value * 100) / 100.0);
  }
}
