package io.github.themeboard.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageBoardTest {

  @Test
  void showsTheFourGatesInTheirOrderWithTheirState() {
    assertThat(Site.page("/stages/four-gates").select(".stage-ladder li").eachText())
        .containsExactly(
            "1 Policy procurement reached",
            "2 Real deployment emerging",
            "3 Software ecosystem maturity emerging",
            "4 Scaled replication not reached");
  }

  @Test
  void everyStageSaysWhatItMeansHowItIsMeasuredAndWhatToBewareOf() {
    Document page = Site.page("/stages/four-gates");
    assertThat(page.select("section.stage")).hasSize(4);
    assertThat(page.select("section.stage"))
        .allMatch(s -> s.select("h3").eachText().contains("Where it stands"))
        .allMatch(s -> s.select("[data-kind=stage]").size() >= 2)
        .anyMatch(s -> s.select("h3").eachText().contains("What measures it"))
        .anyMatch(s -> s.select("h3").eachText().contains("What to beware of"));
  }

  @Test
  void everyFrameworkIsListedAndLeadsToItsBoard() {
    Document page = Site.page("/stages");
    assertThat(page.select("section h2 a").eachAttr("href")).containsExactly("/stages/four-gates");
    assertThat(Site.page("/stages/four-gates").select(".lead a").attr("href"))
        .isEqualTo("/themes/ai-computing-power");
  }

  @Test
  void beforeAnySourceSpokeNoStageHasAState() {
    assertThat(Site.page("/stages/four-gates?publishedBy=2026-02-01").select(".rung-status"))
        .extracting(s -> s.text())
        .containsOnly("no source says");
  }
}
