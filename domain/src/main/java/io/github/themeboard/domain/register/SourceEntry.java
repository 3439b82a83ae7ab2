package io.github.themeboard.domain.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A house or publisher with the names by which texts print it.
 *
 * @param otherNames in alphabetical order
 * @param excerptLimit code points of an imported article that readers see in all; null for the
 *     installation's; always null for a house
 */
public record SourceEntry(
    long id, String slug, Wording name, List<String> otherNames, @Nullable Integer excerptLimit) {
  private static final JsonMapper MAPPER = new JsonMapper();

  public SourceEntry {
    otherNames = List.copyOf(otherNames);
  }

  /** All names, the shown ones first. */
  public List<String> names() {
    return Stream.concat(Stream.of(name.en(), name.zh()), otherNames.stream())
        .filter(Objects::nonNull)
        .toList();
  }

  /** The same house or publisher with other names. */
  SourceEntry with(Wording newName, List<String> newNames, @Nullable Integer newLimit) {
    return new SourceEntry(id, slug, newName, newNames, newLimit);
  }

  static SourceEntry of(long id, String json) {
    JsonNode node = node(json);
    List<String> names = new ArrayList<>();
    StreamSupport.stream(node.path("names").spliterator(), false)
        .map(JsonNode::asText)
        .forEach(names::add);
    return new SourceEntry(
        id,
        node.path("slug").asText(),
        new Wording(text(node, "nameEn"), text(node, "nameZh")),
        names,
        node.path("excerptLimit").isNumber() ? node.path("excerptLimit").asInt() : null);
  }

  String json() {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("slug", slug)
            .put("nameEn", name.en())
            .put("nameZh", name.zh())
            .put("excerptLimit", excerptLimit);
    otherNames.forEach(node.putArray("names")::add);
    return node.toString();
  }

  /** With which other one it was joined, as the log notes it. */
  static long joinedWith(String json) {
    return node(json).path("joinedWith").asLong();
  }

  private static JsonNode node(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
