package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two clocks: what sources had published by a day, and what the board knew at a moment. */
@QuarkusTest
class ClocksTest {
  private static final String FEBRUARY = "publishedBy=2026-02-01";
  private static final String LONG_AGO = "knownAt=2020-01-01T00:00:00Z";

  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void atTheStartOfFebruaryOnlyTwoSourcesSpeakOfInference() {
    assertThat(world.cited(Site.page("/themes/inference?show=all&" + FEBRUARY)))
        .contains("sinolink-white-hot", "hk-ai-chips-futu")
        .doesNotContain("citic-domestic-computing", "four-gates-pitfalls");
  }

  @Test
  void todayAllFiveSourcesSpeakOfInference() {
    assertThat(world.cited(Site.page("/themes/inference?show=all")))
        .containsExactlyInAnyOrder(
            "sinolink-white-hot",
            "hk-ai-chips-futu",
            "citic-domestic-computing",
            "four-gates-pitfalls",
            "inference-priority");
  }

  @Test
  void noPageCitesASourceBeforeItsDay() {
    for (String address : world.clocked()) {
      if (!address.startsWith("/figures/")) {
        assertThat(world.cited(Site.page(address + "?" + FEBRUARY)))
            .as(address)
            .doesNotContain("citic-domestic-computing", "four-gates-pitfalls");
      }
    }
  }

  @Test
  void aSourceCountsFromItsDay() {
    assertThat(world.cited(Site.page("/timeline?publishedBy=2026-05-07")))
        .doesNotContain("four-gates-pitfalls");
    assertThat(world.cited(Site.page("/timeline?publishedBy=2026-05-08")))
        .contains("four-gates-pitfalls");
  }

  @Test
  void theCountsOfAThemeChangeWithTheDay() {
    String past = Site.page("/themes/ai-computing-power?" + FEBRUARY).select(".counts").text();
    String now = Site.page("/themes/ai-computing-power").select(".counts").text();
    assertThat(past).contains("2 articles", "16 Jan 2026").isNotEqualTo(now);
    assertThat(now).contains("5 articles", "8 May 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void beforeTheFirstStartEveryThemeIsEmptySaysSoAndLeadsBack(String language) {
    String said = language.equals("en") ? "Nothing at that time" : "当时没有内容";
    for (String theme : world.themes()) {
      Document page = Site.page("/themes/" + theme + "?" + LONG_AGO, language);
      assertThat(page.select("[data-fact], a[data-cite]")).isEmpty();
      assertThat(page.select("main h2").text()).isEqualTo(said);
      assertThat(page.select("main .empty a").attr("href")).isEqualTo("/themes/" + theme);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/companies",
        "/companies/alibaba",
        "/risks",
        "/figures",
        "/stages",
        "/stages/four-gates",
        "/timeline",
        "/articles"
      })
  void beforeTheFirstStartEveryOtherPageIsEmptyAndLeadsBack(String address) {
    Document page = Site.page(address + "?" + LONG_AGO);
    assertThat(page.select("[data-fact], a[data-cite], tbody tr")).isEmpty();
    assertThat(page.select("main .empty, main .empty-line, main .rung-unread")).isNotEmpty();
    assertThat(page.select(".clock-band a").attr("href")).isEqualTo(address);
  }

  @Test
  void beforeTheFirstStartAFigureIsNotThere() {
    String figure = "/figures/" + world.rows("select min(version_id) from figure").get(0);
    assertThat(Site.get(figure + "?" + LONG_AGO).statusCode()).isEqualTo(404);
  }

  @Test
  void beforeTheFirstStartTheBoardCountsNothing() {
    Document page = Site.page("/?" + LONG_AGO);
    assertThat(page.select(".theme-card, .branch-name")).hasSize(world.themes().size());
    assertThat(page.select(".stage-dot, .theme-card dl")).isEmpty();
    assertThat(page.select(".clock-band a").attr("href")).isEqualTo("/");
  }

  @Test
  void theBoardOfFebruaryDoesNotKnowTheGatesOfMay() {
    assertThat(Site.page("/?" + FEBRUARY).select(".stage-dot")).isEmpty();
    assertThat(Site.page("/?publishedBy=2026-05-08").select(".stage-dot")).isNotEmpty();
    assertThat(Site.page("/?" + FEBRUARY).select(".branch-counts").text()).contains("2 articles");
  }

  @Test
  void theCardsOfAPastBoardSayWhatTheirThemePagesSay() {
    for (Element card : Site.page("/?" + FEBRUARY).select(".theme-card:has(dl)")) {
      List<String> onTheBoard = numbers(card.select("dd").text());
      Document theme = Site.page(card.select("h3 a").attr("href"));
      assertThat(numbers(theme.select(".counts").text()))
          .startsWith(onTheBoard.toArray(String[]::new));
    }
  }

  @Test
  void theListOfSourcesKnowsNoneBeforeItsDay() {
    assertThat(Site.page("/articles?" + FEBRUARY).select("tbody tr")).hasSize(2);
  }

  @Test
  void anArticleOfLaterIsNotThereAndLeadsToToday() {
    String later = address("four-gates-pitfalls");
    for (String clock : List.of(FEBRUARY, LONG_AGO)) {
      Answer answer = Site.get(later + "?" + clock);
      assertThat(answer.statusCode()).isEqualTo(404);
      Document page = Site.parsed(answer.text(), later);
      assertThat(page.select("main a.button").attr("href")).isEqualTo(later);
    }
    assertThat(Site.get(address("sinolink-white-hot") + "?" + FEBRUARY).statusCode())
        .isEqualTo(200);
  }

  @Test
  void bothClocksHoldAtOnce() {
    String far = "knownAt=2130-01-01T00:00:00Z";
    List<String> published = facts("/themes/inference?show=all&" + FEBRUARY);
    assertThat(facts("/themes/inference?show=all&" + FEBRUARY + "&" + far)).isEqualTo(published);
    assertThat(facts("/themes/inference?show=all&" + LONG_AGO + "&publishedBy=2130-01-01"))
        .isEmpty();
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    String address = "/themes/ai-computing-power?" + FEBRUARY;
    assertThat(Site.page(address).outerHtml()).isEqualTo(Site.page(address).outerHtml());
  }

  @Test
  void everyLinkOfAPastPageStaysInThePast() {
    for (String address : List.of("/themes/inference", "/companies/baidu", "/risks", "/timeline")) {
      Document page = Site.page(address + "?" + FEBRUARY + "&knownAt=2130-01-01T00:00:00Z");
      page.select("head, #clock, .watch, .visitor, [href^=#], form").remove();
      assertThat(page.select("a[href]").eachAttr("href"))
          .hasSizeGreaterThan(10)
          .allSatisfy(href -> assertThat(href).contains(FEBRUARY))
          .allSatisfy(href -> assertThat(href).contains("knownAt=2130-01-01T00%3A00%3A00Z"));
    }
  }

  @Test
  void theFiltersOfAPastPageStayInThePast() {
    Document page = Site.page("/risks?" + FEBRUARY);
    assertThat(page.select("form.filters input[name=publishedBy]").val()).isEqualTo("2026-02-01");
  }

  @Test
  void theClockFormKeepsTheFiltersAndShowsTheClocks() {
    Document page = Site.page("/risks?theme=inference&" + FEBRUARY + "&" + LONG_AGO);
    assertThat(page.select(".clock-bar input[name=theme]").val()).isEqualTo("inference");
    assertThat(page.select(".clock-bar input[name=publishedBy]").val()).isEqualTo("2026-02-01");
    assertThat(page.select(".clock-bar input[name=knownAt]").val()).startsWith("2020-01-01T00:00");
  }

  @Test
  void theBandSaysWhichPastItIs() {
    assertThat(band("/risks?" + FEBRUARY, "en"))
        .isEqualTo("You see the board as published by 1 Feb 2026. Back to today");
    assertThat(band("/risks?" + FEBRUARY, "zh-CN")).contains("2026年2月1日");
    assertThat(band("/risks?" + LONG_AGO, "en"))
        .isEqualTo("You see what the board knew at 1 Jan 2020, 00:00 UTC. Back to today");
    assertThat(band("/risks", "en")).isEmpty();
    assertThat(band("/risks?publishedBy=&knownAt=", "en")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T08:30:00+08:00",
        "2026-03-01T08:30:00%2B08:00",
        "2026-03-01T00:30:00Z",
        "2026-03-01T00:30:00",
        "2026-03-01T00:30",
        "2026-02-28T19:30:00-05:00",
        "2026-03-01T00:30:00.123456789Z"
      })
  void aMomentMayHaveAnOffsetOrNone(String moment) {
    assertThat(band("/themes/inference?knownAt=" + moment, "en"))
        .startsWith("You see what the board knew at 1 Mar 2026, 00:30 UTC.");
  }

  @ParameterizedTest
  @CsvSource({
    "publishedBy, yesterday",
    "publishedBy, 2026-02-30",
    "publishedBy, 01.02.2026",
    "publishedBy, 20260201",
    "publishedBy, 2026-2-1",
    "publishedBy, 2026-02-01T00:00:00Z",
    "publishedBy, +999999999-12-31",
    "publishedBy, -0001-01-01",
    "publishedBy, ２０２６-02-01",
    "knownAt, now",
    "knownAt, 2026-02-01",
    "knownAt, 2026-02-01T25:00:00Z",
    "knownAt, 2026-02-01T00:00:00+99:00",
    "knownAt, +999999999-12-31T00:00:00Z",
    "knownAt, <script>"
  })
  void aDateThatCannotBeReadIsAnsweredWithTheFormExpected(String clock, String written) {
    String address = "/themes/inference?" + clock + "=" + encoded(written);
    String form = clock.equals("knownAt") ? "2026-02-01T09:30:00Z" : "2026-02-01";
    for (String language : Site.LANGUAGES) {
      Document page = broken(address, language);
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("main").text()).contains(clock, written, form);
      assertThat(page.select("main a").attr("href")).isEqualTo("/themes/inference");
    }
  }

  @Test
  void everyPageWithClocksRefusesABrokenOne() {
    for (String address : world.clocked()) {
      if (!address.startsWith("/figures/") && !address.startsWith("/companies/")) {
        String joint = address.contains("?") ? "&" : "?";
        broken(address + joint + "publishedBy=soon", "en");
        broken(address + joint + "knownAt=soon", "en");
      }
    }
    broken("/companies/huawei?knownAt=soon", "en");
    broken("/timeline?from=soon", "en");
    broken("/timeline?to=soon", "en");
  }

  @Test
  void aPastPageShowsTheWordingOfItsTime() {
    long fact = world.publish(() -> risk("worded first"), World.THEN);
    world.edit(fact, () -> risk("worded second"), World.THEN.plusSeconds(60));
    world.retract(fact, World.THEN.plusSeconds(120));
    assertThat(risks("")).doesNotContain("worded");
    assertThat(risks("2131-05-01T11:59:59Z")).doesNotContain("worded");
    assertThat(risks("2131-05-01T12:00:00Z")).contains("worded first");
    assertThat(risks("2131-05-01T12:01:00Z")).contains("worded second").doesNotContain("first");
    assertThat(risks("2131-05-01T12:02:00Z")).doesNotContain("worded");
  }

  @Test
  void theFootnoteOfARetractedFactStillLeadsToItsPassage() {
    String quote = "The fire was in the cellar.";
    long fact = world.publish(() -> risk("once said", quote), World.THEN);
    world.retract(fact, World.THEN.plusSeconds(60));
    Document past = Site.page("/risks?theme=foundry&knownAt=2131-05-01T12:00:30Z");
    String href = past.select("[data-fact=" + fact + "] a[data-cite]").attr("href");
    String mark = "mark#" + href.replaceFirst(".*#", "");
    assertThat(Site.page(href.replaceFirst("#.*", "")).select(mark).text()).isEqualTo(quote);
  }

  private String address(String slug) {
    return "/articles/" + world.rows("select id from article where slug = '" + slug + "'").get(0);
  }

  private static List<String> numbers(String text) {
    return List.of(text.replaceAll("\\D+", " ").strip().split(" "));
  }

  private RiskFactor risk(String text) {
    return new RiskFactor(
        world.statement(text, "foundry", "inference-priority"), RiskCategory.SUPPLY);
  }

  private RiskFactor risk(String text, String quote) {
    var article = world.article("cellar", "A cellar", world.house("cellar", "Cellar"), quote);
    return new RiskFactor(
        world.statement(text, "foundry", world.citation(article, quote)), RiskCategory.SUPPLY);
  }

  private static String risks(String knownAt) {
    return Site.page("/risks?theme=foundry&knownAt=" + knownAt).select(".risk-group").text();
  }

  private static List<String> facts(String address) {
    return Site.page(address).select("[data-fact]").eachAttr("data-fact");
  }

  private static String band(String address, String language) {
    return Site.page(address, language).select(".clock-band").text();
  }

  private static Document broken(String address, String language) {
    var answer = Site.get(address, Map.of("Accept-Language", language));
    assertThat(answer.statusCode()).as(address).isEqualTo(400);
    return Site.parsed(answer.text(), address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
