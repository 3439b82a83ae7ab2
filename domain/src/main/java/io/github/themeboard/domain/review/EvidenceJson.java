package io.github.themeboard.domain.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import java.util.Optional;

/** The names and listings that passages show, as the log of changes keeps them. */
final class EvidenceJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ObjectNode json = MAPPER.createObjectNode();

  /** A company that is new to the board. */
  static String company(Company company) {
    return MAPPER
        .createObjectNode()
        .put("slug", company.slug())
        .put("nameEn", company.name().en())
        .put("nameZh", company.name().zh())
        .toString();
  }

  void name(String name, String language, Citation evidence, Company.Change change) {
    if (change != Company.Change.NONE) {
      json.withArray("aliases")
          .addObject()
          .put("name", name)
          .put("language", language)
          .put("citation", evidence.id())
          .put("added", change == Company.Change.ADDED);
    }
  }

  void share(String mic, String symbol, Citation evidence, Company.Change change) {
    if (change != Company.Change.NONE) {
      json.withArray("listings")
          .addObject()
          .put("mic", mic)
          .put("symbol", symbol)
          .put("citation", evidence.id())
          .put("added", change == Company.Change.ADDED);
    }
  }

  /** Nothing if nothing changed. */
  Optional<String> json() {
    return json.isEmpty() ? Optional.empty() : Optional.of(json.toString());
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }
}
