package io.github.themeboard.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clocks as a control: sliders over the days on which something changed, and short ways. */
@QuarkusTest
class ClockControlTest {
  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void theSliderStopsAtTheDaysOnWhichSourcesAppearedAndStandsOnToday() {
    List<String> stops = stops(Site.page("/themes/inference"), "clock-published");
    assertThat(stops).contains("2026-05-08", "2026-01-16").endsWith("").isNotEmpty();
    assertThat(stops.subList(0, stops.size() - 1))
        .isEqualTo(
            world.rows(
                "select distinct a.counts_from from article a join citation c on c.article_id ="
                    + " a.id join fact_citation f on f.citation_id = c.id order by 1"));
    Element slider = slider(Site.page("/themes/inference"), "publishedBy");
    assertThat(slider.attr("max")).isEqualTo(String.valueOf(stops.size() - 1));
    assertThat(slider.attr("value")).isEqualTo(slider.attr("max"));
    assertThat(slider.attr("aria-valuetext")).isEqualTo("today");
  }

  @Test
  void inThePastItStandsOnTheDayAndSaysItInWords() {
    Document page = Site.page("/risks?theme=inference&publishedBy=2026-05-08");
    Element slider = slider(page, "publishedBy");
    assertThat(stops(page, "clock-published").get(Integer.parseInt(slider.val())))
        .isEqualTo("2026-05-08");
    assertThat(slider.attr("aria-valuetext")).isEqualTo("8 May 2026");
    assertThat(page.select("#clock-published option[selected]").text()).isEqualTo("2026-05-08");
    assertThat(page.select("details.clock-bar[open] input[name=theme]")).hasSize(2);
  }

  @Test
  void aDayOnWhichNothingChangedIsAStopWhileItIsAskedFor() {
    Document page = Site.page("/risks?publishedBy=2026-02-01&lang=zh-CN", "zh-CN");
    assertThat(stops(page, "clock-published")).contains("2026-02-01");
    assertThat(slider(page, "publishedBy").attr("aria-valuetext")).isEqualTo("2026年2月1日");
    assertThat(stops(Site.page("/risks"), "clock-published")).doesNotContain("2026-02-01");
  }

  @Test
  void aDayOnWhichTheBoardChangedIsAStopAtItsEnd() {
    world.publish(
        () ->
            new RiskFactor(
                world.statement("Etchers are short.", "foundry", "inference-priority"),
                RiskCategory.SUPPLY),
        World.THEN);
    assertThat(stops(Site.page("/risks"), "clock-known")).contains("2131-05-01T23:59:59Z");
  }

  @Test
  void theShortWaysLeadToTheOtherClockAndToWhatChangedSince() {
    Document page = Site.page("/themes/inference?publishedBy=2026-02-01");
    assertThat(page.select(".clock-ways a").eachAttr("href"))
        .containsExactly(
            "/themes/inference?knownAt=2026-02-01T23%3A59%3A59Z",
            "/diff?theme=inference&from=2026-02-01");
    assertThat(
            Site.page("/companies/huawei?knownAt=2131-01-01T00:00:00Z")
                .select(".clock-ways a")
                .eachAttr("href"))
        .containsExactly(
            "/companies/huawei?publishedBy=2131-01-01",
            "/diff?company=huawei&from=2131-01-01T00%3A00%3A00Z");
    assertThat(Site.page("/risks").select(".clock-ways a").eachAttr("href"))
        .containsExactly("/diff");
  }

  private static List<String> stops(Document page, String list) {
    return page.select("#" + list + " option").eachAttr("value");
  }

  private static Element slider(Document page, String sets) {
    return page.selectFirst("input[type=range][data-sets=" + sets + "]");
  }
}
