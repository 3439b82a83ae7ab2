package io.github.themeboard.importer.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plain fields of a JSON object, numbers as they are written, and those of the objects in one
 * of its arrays.
 */
record JsonFields(Map<String, String> fields, List<Map<String, String>> items) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads an object.
   *
   * @param array the name of the array whose objects are read too
   * @throws IOException if it is no JSON object
   */
  static JsonFields read(byte[] body, String array) throws IOException {
    try (JsonParser json = FACTORY.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it is no JSON object");
      }
      List<Map<String, String>> items = new ArrayList<>();
      Map<String, String> fields = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals(array) && value == JsonToken.START_ARRAY) {
          items(json, items);
        } else {
          put(json, name, fields);
        }
      }
      return new JsonFields(fields, items);
    }
  }

  private static void items(JsonParser json, List<Map<String, String>> items) throws IOException {
    for (JsonToken next = json.nextToken();
        next != null && next != JsonToken.END_ARRAY;
        next = json.nextToken()) {
      if (next == JsonToken.START_OBJECT) {
        Map<String, String> item = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          put(json, name, item);
        }
        items.add(item);
      } else {
        json.skipChildren();
      }
    }
  }

  private static void put(JsonParser json, String name, Map<String, String> fields)
      throws IOException {
    JsonToken value = json.currentToken();
    if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
      fields.put(name, json.getText());
    } else {
      json.skipChildren();
    }
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }
}
