package io.github.themeboard.domain.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.theme.Term;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A theme with its place and its vocabulary.
 *
 * @param parent slug of the theme above it; null for one at the top
 * @param position order over the whole tree
 */
public record ThemeEntry(
    String slug, Wording name, @Nullable String parent, int position, List<Term> terms) {
  private static final JsonMapper MAPPER = new JsonMapper();

  public ThemeEntry {
    terms = List.copyOf(terms);
  }

  /** The terms of one language, in alphabetical order. */
  public List<String> termsIn(String language) {
    return terms.stream()
        .filter(t -> t.language().equals(language))
        .map(Term::term)
        .sorted()
        .toList();
  }

  ThemeEntry at(int newPosition) {
    return new ThemeEntry(slug, name, parent, newPosition, terms);
  }

  static ThemeEntry of(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new ThemeEntry(
          node.path("slug").asText(),
          new Wording(text(node, "nameEn"), text(node, "nameZh")),
          text(node, "parent"),
          node.path("position").asInt(),
          StreamSupport.stream(node.path("terms").spliterator(), false)
              .map(t -> new Term(t.path("language").asText(), t.path("term").asText()))
              .toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }

  String json() {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("slug", slug)
            .put("nameEn", name.en())
            .put("nameZh", name.zh())
            .put("parent", parent)
            .put("position", position);
    ArrayNode array = node.putArray("terms");
    terms.forEach(t -> array.addObject().put("language", t.language()).put("term", t.term()));
    return node.toString();
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
