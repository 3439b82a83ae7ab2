package io.github.themeboard.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.Certainty;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forecast ledger as readers see it. */
@QuarkusTest
class ForecastLedgerTest {
  private static final String LEDGER = Predictions.OF_THE_HOUSE;

  @Inject World world;
  @Inject Predictions predictions;
  @Inject TestClock clock;

  @BeforeEach
  void open() {
    predictions.open();
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
  }

  @Test
  void showsWhatFallsDueWhen() {
    long past = predictions.figure("Doubled by then", Certainty.FORECAST, "2019");
    long soon = predictions.figure("Doubles soon", Certainty.FORECAST, inDays(30).toString());
    final long later = predictions.event("A fab opens", Certainty.FORECAST, "2199-05");
    Document page = Site.page(LEDGER);
    assertThat(group(page, "overdue")).containsExactly(String.valueOf(past));
    assertThat(group(page, "soon")).containsExactly(String.valueOf(soon));
    assertThat(group(page, "later")).containsExactly(String.valueOf(later));
    assertThat(page.select("tr[data-fact=" + soon + "] th").text()).endsWith("in 30 days");
    assertThat(page.select("tr[data-fact=" + later + "] time").attr("datetime"))
        .isEqualTo("2199-05-31");
    assertThat(page.select("tr[data-fact=" + later + "]").text()).contains("Delphi Desk");
    assertThat(page.select("tr[data-fact] a[data-cite]")).hasSize(3);
  }

  @Test
  void whatHasHappenedOrHasNoTimeIsNoForecast() {
    predictions.figure("Realised", Certainty.REALISED, "2199");
    predictions.figure("Whenever", Certainty.FORECAST, null);
    predictions.event("Announced for a day gone by", Certainty.ANNOUNCED, "2018-06-15");
    assertThat(Site.page(LEDGER).select("[data-fact]")).isEmpty();
    predictions.event("Reported for a day to come", Certainty.REPORTED, "2199-01-01");
    predictions.figure("Believed", Certainty.OPINION, "2199");
    predictions.figure("Reported", Certainty.REPORTED, "2199");
    assertThat(Site.page(LEDGER).select("[data-fact]")).hasSize(3);
  }

  @Test
  void aFilterNarrowsIt() {
    long past = predictions.figure("Doubled by then", Certainty.FORECAST, "2019");
    predictions.figure("Doubles late", Certainty.FORECAST, "2199");
    assertThat(Site.page(LEDGER + "&state=overdue").select("[data-fact]").eachAttr("data-fact"))
        .containsExactly(String.valueOf(past));
    assertThat(Site.page(LEDGER + "&theme=foundry").select("[data-fact]")).hasSize(2);
    assertThat(Site.page(LEDGER + "&theme=inference").select("[data-fact]")).isEmpty();
    assertThat(Site.page(LEDGER + "&theme=inference").select(".empty-line").text())
        .startsWith("No forecast with a date matches.");
    assertThat(Site.get("/forecasts?theme=none").statusCode()).isEqualTo(404);
  }

  @Test
  void countsWhatAHouseMadeAndWarnsOfSmallNumbers() {
    predictions.figure("Doubled by then", Certainty.FORECAST, "2019");
    predictions.figure("Doubles late", Certainty.FORECAST, "2199");
    Document page = Site.page(LEDGER);
    assertThat(page.select(".records tbody tr").text())
        .isEqualTo("Delphi Desk few verdicts 2 1 0 0 0 0 1");
    assertThat(page.select("section[aria-labelledby=records] strong").text())
        .contains("fewer than 10");
  }

  @Test
  void theBundledBoardListsWhatItsSourcesSaidOfATimeToCome() {
    assertThat(Site.page("/forecasts").select("tr[data-fact] .statement").eachText())
        .anyMatch(s -> s.startsWith("OpenAI aims to put about 600 billion dollars"))
        .anyMatch(s -> s.startsWith("The State Council's AI+ action plan"))
        .anyMatch(s -> s.startsWith("CIC expects"))
        .anyMatch(s -> s.startsWith("ByteDance's preliminary plan for capital expenditure in 2026"))
        .noneMatch(s -> s.startsWith("Alibaba and Tencent made public"))
        .noneMatch(s -> s.startsWith("Baidu announced that it would spin off"))
        .noneMatch(s -> s.contains("ordered hundreds of thousands"))
        .noneMatch(s -> s.startsWith("DeepSeek V4 was announced to have moved"));
  }

  @Test
  void isReckonedAnewOnTheNextDay() {
    long soon = predictions.figure("Doubles soon", Certainty.FORECAST, inDays(30).toString());
    String today = Site.get(LEDGER).header("ETag");
    clock.pass(Duration.ofDays(1));
    assertThat(Site.get(LEDGER).header("ETag")).isNotEqualTo(today);
    assertThat(Site.page(LEDGER).select("tr[data-fact=" + soon + "] th").text())
        .endsWith("in 29 days");
  }

  @Test
  void inThePastItIsThatDay() {
    assertThat(Site.page("/forecasts?publishedBy=2026-03-01").select(".lead").text())
        .contains("Reckoned on 1 Mar 2026");
    assertThat(Site.page("/forecasts?publishedBy=2019-03-01").select("[data-fact]")).isEmpty();
    assertThat(Site.page("/forecasts?publishedBy=2026-03-01", "zh-CN").select(".lead").text())
        .contains("截至2026年3月1日");
  }

  @Test
  void aLongListIsCutAndPaged() {
    for (int i = 0; i < 105; i++) {
      predictions.figure("Prediction " + i, Certainty.FORECAST, "2199");
    }
    Document page = Site.page(LEDGER);
    assertThat(page.select("tr[data-fact]")).hasSize(20);
    String all = Site.linkNamed(page, "Show all 105");
    assertThat(Site.page(all).select("tr[data-fact]")).hasSize(80);
    String next = Site.linkNamed(Site.page(all), "Next");
    assertThat(Site.page(next).select("tr[data-fact]")).hasSize(25);
    assertThat(Site.linkNamed(Site.page(next), "Previous")).isEqualTo(all);
  }

  private LocalDate inDays(int days) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
  }

  private static List<String> group(Document page, String state) {
    return page.select("section[aria-labelledby=state-" + state + "] tr[data-fact]")
        .eachAttr("data-fact");
  }
}
