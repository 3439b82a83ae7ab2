package io.github.themeboard.app.factapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Themes as programs read them. */
@QuarkusTest
class ThemeApiTest {
  private static final String THEMES = "/api/v1/themes";

  @Inject World world;

  @Test
  void everyThemeIsListedInTheOrderOfTheBoard() {
    JsonNode list = json(THEMES);
    assertThat(list.at("/items").findValuesAsText("slug"))
        .containsExactlyInAnyOrderElementsOf(world.themes());
    assertThat(list.at("/items/0/slug").asText()).isEqualTo("ai-computing-power");
    assertThat(list.at("/items/0/position").asInt()).isEqualTo(1);
    assertThat(list.at("/next").isNull()).isTrue();
  }

  @Test
  void aListIsReadPartByPart() {
    JsonNode first = json(THEMES + "?limit=5");
    assertThat(first.at("/items")).hasSize(5);
    JsonNode second = json(THEMES + "?limit=5&cursor=" + first.at("/next").asText());
    assertThat(second.at("/items/0/position").asInt()).isEqualTo(6);
  }

  @Test
  void aThemeHasItsPlaceItsCountsAndItsThesis() {
    JsonNode theme = json(THEMES + "/inference");
    int risks = Site.page("/risks?theme=inference").select(".risk-group [data-fact]").size();
    assertThat(theme.at("/counts/risk").asInt()).isEqualTo(risks);
    assertThat(theme.at("/parent").asText()).isEqualTo("ai-computing-power");
    assertThat(theme.at("/url").asText()).isEqualTo("/themes/inference");
    assertThat(json(THEMES + "/ai-computing-power").at("/children").toString())
        .contains("\"inference\"");
    assertThat(json(THEMES + "/ai-computing-power").at("/thesis/0/citations/0/quote").asText())
        .isNotBlank();
  }

  @Test
  void bothClocksAreKept() {
    int now = json(THEMES + "/inference").at("/counts/figure").asInt();
    assertThat(json(THEMES + "/inference?publishedBy=2026-02-01").at("/counts/figure").asInt())
        .isLessThan(now);
    assertThat(json(THEMES + "/inference?knownAt=2020-01-01T00:00:00Z").at("/counts/figure"))
        .hasToString("0");
    assertThat(Site.get(THEMES + "?publishedBy=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void aThemeThatIsNotThereIsAProblem() {
    Answer answer = Site.get(THEMES + "/no-such");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  private static JsonNode json(String address) {
    Answer answer = Site.get(address);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
