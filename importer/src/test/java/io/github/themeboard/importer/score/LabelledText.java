package io.github.themeboard.importer.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An article and what a person found in it. */
record LabelledText(String name, String language, String text, JsonNode labels) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All of a folder, by name. */
  static List<LabelledText> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(LabelledText::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledText read(Path labels) {
    String file = labels.getFileName().toString();
    return of(labels, labels.resolveSibling(file.replace(".json", ".txt")));
  }

  static LabelledText of(Path labels, Path text) {
    String name = labels.getFileName().toString().replace(".json", "");
    try {
      JsonNode json = JSON.readTree(Files.readString(labels, StandardCharsets.UTF_8));
      return new LabelledText(
          name, json.get("lang").asText(), Files.readString(text, StandardCharsets.UTF_8), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
