package io.github.themeboard.domain.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A framework with its stages, as the log of changes keeps it.
 *
 * @param theme slug of the theme that it reads
 * @param stages in their order
 */
public record FrameworkEntry(String slug, Wording name, String theme, List<StageEntry> stages) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String KEPT = "kept";

  public FrameworkEntry {
    stages = List.copyOf(stages);
  }

  /** The stage of a slug, or nothing. */
  public Optional<StageEntry> stage(String stageSlug) {
    return stages.stream().filter(s -> s.slug().equals(stageSlug)).findFirst();
  }

  /** The same framework with a stage more, the last one. */
  public FrameworkEntry with(StageEntry stage) {
    return of(Stream.concat(stages.stream(), Stream.of(stage)).toList());
  }

  /** The same framework without a stage. */
  public FrameworkEntry without(String stageSlug) {
    return of(stages.stream().filter(s -> !s.slug().equals(stageSlug)).toList());
  }

  /** The same framework with other names and another theme. */
  public FrameworkEntry named(Wording newName, String newTheme) {
    return new FrameworkEntry(slug, newName, newTheme, stages);
  }

  /** The same framework with other names of its stages. */
  public FrameworkEntry withStages(UnaryOperator<StageEntry> change) {
    return of(stages.stream().map(change).toList());
  }

  /** The same framework with a stage one place nearer to the start or the end, if it has one. */
  public FrameworkEntry moved(String stageSlug, boolean earlier) {
    List<StageEntry> moved = new ArrayList<>(stages);
    int at = stages.stream().map(StageEntry::slug).toList().indexOf(stageSlug);
    int to = at + (earlier ? -1 : 1);
    if (at >= 0 && to >= 0 && to < moved.size()) {
      Collections.swap(moved, at, to);
    }
    return of(moved);
  }

  private FrameworkEntry of(List<StageEntry> newStages) {
    return new FrameworkEntry(slug, name, theme, newStages);
  }

  /** What the log of changes noted; older notes have neither theme nor stages. */
  public static FrameworkEntry of(String json) {
    JsonNode node = node(json);
    return new FrameworkEntry(
        node.path("slug").asText(),
        wording(node),
        node.path("theme").asText(""),
        StreamSupport.stream(node.path("stages").spliterator(), false)
            .map(s -> new StageEntry(s.path("slug").asText(), wording(s)))
            .toList());
  }

  /** As the log of changes notes it. */
  public String json() {
    ObjectNode node = put(MAPPER.createObjectNode(), slug, name).put("theme", theme);
    ArrayNode array = node.putArray("stages");
    stages.forEach(s -> put(array.addObject(), s.slug(), s.name()));
    return node.toString();
  }

  /** As the log notes a framework that stays although what made it was taken back. */
  String keptJson() {
    return ((ObjectNode) node(json())).put(KEPT, true).toString();
  }

  /** Whether a note says that a framework stays. */
  static boolean kept(@Nullable String noted) {
    return noted != null && node(noted).path(KEPT).asBoolean();
  }

  /** Whether all that a note says of a framework holds of this one. */
  boolean is(String noted) {
    JsonNode now = node(json());
    JsonNode then = node(noted);
    return StreamSupport.stream(then.properties().spliterator(), false)
        .allMatch(field -> field.getValue().equals(now.get(field.getKey())));
  }

  private static ObjectNode put(ObjectNode node, String slug, Wording name) {
    return node.put("slug", slug).put("nameEn", name.en()).put("nameZh", name.zh());
  }

  private static JsonNode node(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }

  private static Wording wording(JsonNode node) {
    return new Wording(text(node, "nameEn"), text(node, "nameZh"));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
