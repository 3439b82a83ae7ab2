package io.github.themeboard.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stage boards for programs. */
@QuarkusTest
class StageApiTest {
  private static final String GATES = "/api/v1/stages/four-gates";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void givesTheStagesInOrderWithWhatSourcesSay() throws Exception {
    JsonNode board = json(GATES);
    assertThat(board.path("theme").asText()).isEqualTo("ai-computing-power");
    assertThat(board.path("url").asText()).isEqualTo("/stages/four-gates");
    List<String> stages = new ArrayList<>();
    board
        .path("stages")
        .forEach(s -> stages.add(s.path("order").asInt() + " " + s.path("status").asText()));
    assertThat(stages).containsExactly("1 reached", "2 emerging", "3 emerging", "4 not-reached");
  }

  @Test
  void everyReadingHasItsFactWithCitations() throws Exception {
    List<JsonNode> readings = new ArrayList<>();
    json(GATES).path("stages").forEach(s -> s.path("readings").forEach(readings::add));
    assertThat(readings)
        .isNotEmpty()
        .allMatch(r -> r.at("/fact/kind").asText().equals("stage"))
        .allMatch(r -> r.at("/fact/citations/0/quote").asText().length() > 1)
        .allMatch(r -> r.path("aspect").asText().equals("status") == r.path("status").isTextual());
  }

  @Test
  void followsTheClocks() throws Exception {
    assertThat(json(GATES + "?publishedBy=2026-02-01").at("/stages/0/status").isNull()).isTrue();
    assertThat(json(GATES + "?knownAt=2020-01-01T00:00:00Z").at("/stages/0/readings")).isEmpty();
    assertThat(json(GATES + "?publishedBy=2026-02-01").path("stages")).hasSize(4);
  }

  @Test
  void anUnknownFrameworkIsAProblem() {
    Answer answer = Site.get("/api/v1/stages/none");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  private static JsonNode json(String address) throws Exception {
    Answer answer = Site.get(address);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    return JSON.readTree(answer.text());
  }
}
