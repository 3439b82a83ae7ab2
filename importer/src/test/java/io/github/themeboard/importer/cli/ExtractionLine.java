package io.github.themeboard.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every line that extract prints, whatever the article says. */
final class ExtractionLine {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(ExtractionLine.class.getResourceAsStream("/schema/extraction.schema.json"));

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

  private ExtractionLine() {}

  /** Fails unless the line is of the schema, its days exist, and every citation fits the text. */
  static void holds(JsonNode line, String text) {
    assertThat(SCHEMA.validate(line)).isEmpty();
    daysExist(line);
    for (JsonNode figure : line.get("figures")) {
      for (String end : List.of("base", "result")) {
        assertThat(figure.path(end).asInt(0)).as(end).isLessThan(line.get("figures").size());
      }
    }
    assertThat(misfits(line, text.codePoints().toArray())).isEmpty();
  }

  private static void daysExist(JsonNode line) {
    List<String> days = new ArrayList<>();
    days.add(line.get("published").asText());
    days.add(line.path("dateHint").path("notBefore").asText());
    line.get("events").forEach(event -> days.add(event.get("date").asText()));
    line.get("figures").forEach(figure -> days.addAll(periods(figure.get("period").asText())));
    for (String day : days) {
      Matcher month = MONTH.matcher(day);
      if (month.matches()) {
        assertThat(day.length() == 7 ? YearMonth.parse(day) : LocalDate.parse(day)).isNotNull();
      }
    }
  }

  private static List<String> periods(String period) {
    return List.of(period.split("/"));
  }

  /** The citations that are not what stands at their place in the text, and the body likewise. */
  private static List<String> misfits(JsonNode line, int[] text) {
    List<String> misfits = new ArrayList<>();
    JsonNode body = line.get("body");
    if (body.get("start").asInt() > body.get("end").asInt()
        || body.get("end").asInt() > text.length) {
      misfits.add("body " + body);
    }
    for (JsonNode citations : line.findValues("citations")) {
      for (JsonNode citation : citations) {
        int start = citation.get("start").asInt();
        int end = citation.get("end").asInt();
        boolean fits =
            start < end
                && end <= text.length
                && new String(text, start, end - start).equals(citation.get("quote").asText());
        if (!fits) {
          misfits.add(citation.toString());
        }
      }
    }
    return misfits;
  }
}
