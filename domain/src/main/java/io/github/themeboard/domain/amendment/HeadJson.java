package io.github.themeboard.domain.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.article.Source;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of an article as the log of changes keeps it. */
final class HeadJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private HeadJson() {}

  static String write(Source source) {
    Publisher publisher = source.publisher();
    House house = source.house();
    LocalDate day = source.dating().day();
    return MAPPER
        .createObjectNode()
        .put("title", source.title())
        .put("author", source.author())
        .put("url", source.url())
        .put("publisherId", publisher == null ? null : publisher.id())
        .put("publisher", publisher == null ? null : publisher.name().any())
        .put("houseId", house == null ? null : house.id())
        .put("house", house == null ? null : house.name().any())
        .put("dating", source.dating().certainty().name())
        .put("dated", day == null ? null : day.toString())
        .put("datedQuote", source.dating().quote())
        .toString();
  }

  /** What was kept, with the language and sort of text that the article has now. */
  static Source read(String json, Source now, EntityManager entities) {
    try {
      JsonNode node = MAPPER.readTree(json);
      String day = text(node, "dated");
      return new Source(
          node.hasNonNull("publisherId")
              ? entities.find(Publisher.class, node.get("publisherId").asLong())
              : null,
          node.hasNonNull("houseId")
              ? entities.find(House.class, node.get("houseId").asLong())
              : null,
          text(node, "author"),
          text(node, "title"),
          text(node, "url"),
          now.language(),
          now.brief(),
          new Dating(
              Dating.Certainty.valueOf(node.path("dating").asText()),
              day == null ? null : LocalDate.parse(day),
              text(node, "datedQuote")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the log of changes has no JSON: " + json, e);
    }
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }
}
