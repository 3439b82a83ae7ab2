package io.github.themeboard.domain.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.themeboard.domain.fact.Act;
import org.jspecify.annotations.Nullable;

/**
 * An official list that the board took in.
 *
 * @param name as its file was called
 * @param fresh shares that nothing knew before
 * @param renamed shares that got other names
 * @param companies of the board that got a listing or another name
 * @param undoneBy the act that took it back; null if none did
 */
public record TakenList(
    String name, int fresh, int renamed, int companies, Act.Summary act, @Nullable Long undoneBy) {

  static TakenList of(String json, Act.Summary act, @Nullable Long undoneBy) {
    try {
      JsonNode node = new JsonMapper().readTree(json);
      return new TakenList(
          node.path("nameEn").asText(),
          node.path("new").asInt(),
          node.path("renamed").asInt(),
          node.path("companies").asInt(),
          act,
          undoneBy);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }
}
