package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardPageTest {

  @Test
  void showsTheTreeOfThemesInItsOrder() {
    Document board = Site.page("/");
    assertThat(board.select("h2.branch-name a").eachText()).containsExactly("AI computing power");
    assertThat(board.select(".theme-card h3 a").eachText())
        .startsWith("Optical modules", "High-speed interconnect", "Switching chips and switches")
        .endsWith("Inference", "Green computing", "Foundry")
        .hasSize(13);
  }

  @Test
  void showsWhereTheFourGatesStand() {
    assertThat(Site.page("/").select(".branch .stage-dot").eachText())
        .containsSequence(
            "Policy procurement reached",
            "Real deployment emerging",
            "Software ecosystem maturity emerging",
            "Scaled replication not reached");
  }

  @Test
  void countsOriginsAndNotArticlesOnly() {
    assertThat(Site.page("/").select(".theme-card .card-sources").eachText())
        .allMatch(t -> t.matches("\\d+ articles?, \\d+ origins? Last evidence .+"));
  }

  @Test
  void saysWhatTheSiteIsAndIsNot() {
    assertThat(Site.page("/").select("footer").text())
        .contains("It is not investment advice and recommends no security.");
  }
}
