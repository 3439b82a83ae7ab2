package io.github.themeboard.importer.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and strings; numbers and the like are strings here too. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxDocumentLength(1_000_000)
                  .maxStringLength(500_000)
                  .build())
          .build();

  private Json() {}

  /** The value; an empty text for what is not JSON or too deep: pages hold much that is broken. */
  static Object read(String json) {
    try (JsonParser parser = FACTORY.createParser(json.strip())) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      return "";
    }
  }

  /** Recursive; the parser refuses more than 50 levels. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        fields.put(key, value(parser));
      }
      return fields;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.hasCurrentToken()) {
        items.add(value(parser));
      }
      return items;
    }
    String text = parser.getText();
    return text == null ? "" : text;
  }
}
