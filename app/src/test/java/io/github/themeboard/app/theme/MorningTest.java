package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the board says first in the morning. */
@QuarkusTest
class MorningTest {
  private static final String NEWS = "section[aria-labelledby=fresh] ";
  private static final String DUE = "section[aria-labelledby=due] ";
  private static final String DISPUTES = "section[aria-labelledby=disputes] ";

  /** Days until every forecast of the bundled pack is over. */
  private static final int TWO_CENTURIES = 73_000;

  @Inject World world;
  @Inject TestClock clock;

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
  }

  @Test
  void whatWasAcceptedLastStandsFirst() {
    long old = risk("Older news", 0);
    long last = risk("Latest news", 10);
    Document board = Site.page("/");
    Element first = board.select(NEWS + "li[data-fact]").first();
    assertThat(first.attr("data-fact")).isEqualTo(String.valueOf(last));
    assertThat(first.select(".morning-about > a:first-child").text()).isEqualTo("Foundry");
    assertThat(first.select(".morning-new").text()).matches("Foundry: 1 new since \\d+ May 2131");
    assertThat(first.select(".morning-new").first().ownText()).isEqualTo("1 new");
    assertThat(first.select(".statement").text()).startsWith("Latest news");
    assertThat(board.select(NEWS + "[data-fact=" + old + "]")).isEmpty();
  }

  @Test
  void theThemeWithMostNewFactsStandsFirstAndTheRestIsCounted() {
    List<String> themes =
        List.of("ai-chips", "inference", "idc", "optical-modules", "large-models", "super-nodes");
    for (int i = 0; i < themes.size(); i++) {
      String theme = themes.get(i);
      risk("The last of " + theme, theme, themes.size() - i);
    }
    for (int i = 0; i < 4; i++) {
      risk("One of many " + i, "foundry", 0);
    }
    Document board = Site.page("/");
    assertThat(board.select(NEWS + ".morning-new").first().text()).startsWith("Foundry: 4 new");
    Element rest = board.selectFirst(NEWS + ".more a");
    assertThat(rest.text()).isEqualTo("and 2 more themes");
    assertThat(rest.attr("href")).startsWith("/diff?from=2131-05-0");
    assertThat(Site.page("/", "zh-CN").select(NEWS + ".more a").text()).isEqualTo("另有 2 个主题有更新");
  }

  @Test
  void whatCameInDuringTheLastSevenDaysIsCountedWithTheDayThatItCountsFrom() {
    risk("Nine days before", 0);
    risk("Six days before", 3);
    risk("The last", 9);
    Element count = Site.page("/").selectFirst(NEWS + ".morning-count a");
    assertThat(count.text()).isEqualTo("2 facts new or changed since 4 May 2131");
    assertThat(count.attr("href")).isEqualTo("/diff?from=2131-05-04T00%3A00%3A00Z");
  }

  @Test
  void asPublishedByADayTheNewsIsWhatSourcesHadPublishedUntilThen() {
    Document past = Site.page("/?publishedBy=2026-02-01");
    assertThat(past.select(NEWS + "li[data-fact]")).isNotEmpty();
    assertThat(past.select(NEWS + ".morning-count a").attr("href"))
        .startsWith("/diff?from=2026-0")
        .endsWith("&publishedBy=2026-02-01");
  }

  @Test
  void beforeItsFirstFactTheBoardHasNoNews() {
    assertThat(Site.page("/?publishedBy=1990-01-01").select(".morning")).isEmpty();
  }

  @Test
  void aForecastFallsDueOnTheLastDayOfItsTime() {
    long november = forecast("It comes in November.", "2300-11", Certainty.FORECAST);
    long year = forecast("It comes within the year.", "2300", Certainty.ANNOUNCED);
    forecast("It is over by then.", "2226-02", Certainty.FORECAST);
    clock.pass(Duration.ofDays(TWO_CENTURIES));
    assertThat(due())
        .containsExactly(
            november + " 2300-11-30 It comes in November.",
            year + " 2300-12-31 It comes within the year.");
  }

  @Test
  void whatHasHappenedFallsDueNoMore() {
    forecast("A thing that is over.", "9999", Certainty.REALISED);
    clock.pass(Duration.ofDays(TWO_CENTURIES));
    assertThat(due()).isEmpty();
    assertThat(Site.page("/").select(DUE + ".empty-line").text())
        .isEqualTo("No forecast falls due any more.");
  }

  @Test
  void sourcesThatDifferOnAFigureStandSideBySide() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Measure measure = world.measure("dispute");
              figure(measure, "41");
              figure(measure, "43");
              figure(measure, "43");
            });
    Element dispute = Site.page("/").selectFirst(DISPUTES + ".morning-list > li");
    assertThat(dispute.select(".morning-about").text()).isEqualTo("Disputed subject");
    assertThat(dispute.select(".morning-value").eachText()).containsExactlyInAnyOrder("41", "43");
    assertThat(dispute.select("[data-fact] a[data-cite]")).hasSize(2);
  }

  @Test
  void sourcesThatAgreeAreNotInConflict() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Measure measure = world.measure("agreed");
              figure(measure, "42");
              figure(measure, "42");
            });
    assertThat(Site.page("/").select(DISPUTES + ".morning-about").eachText())
        .doesNotContain("Disputed subject");
  }

  @Test
  void isWrittenInChineseToo() {
    Document board = Site.page("/", "zh-CN");
    assertThat(board.select(".morning h2").eachText()).containsExactly("最新", "即将到期", "数据分歧");
    assertThat(board.select(NEWS + ".morning-count").text()).matches("自\\d+年\\d+月\\d+日以来.*条事实");
  }

  private static List<String> due() {
    return Site.page("/").select(DUE + "li[data-fact]").stream()
        .map(
            li ->
                li.attr("data-fact")
                    + " "
                    + li.select("time").attr("datetime")
                    + " "
                    + li.select(".statement > span:first-child").text())
        .toList();
  }

  private long risk(String text, int daysLater) {
    return risk(text, "foundry", daysLater);
  }

  private long risk(String text, String theme, int daysLater) {
    return world.publish(
        () ->
            new RiskFactor(world.statement(text, theme, "sinolink-white-hot"), RiskCategory.POLICY),
        World.THEN.plus(Duration.ofDays(daysLater)));
  }

  private long forecast(String text, String time, Certainty certainty) {
    return world.publish(() -> new Event(said(text, certainty), EventDate.parse(time)), World.THEN);
  }

  private Statement said(String text, Certainty certainty) {
    return new Statement(
        new Wording(text, null),
        certainty,
        Set.of(world.theme("foundry")),
        Set.of(),
        List.of(world.citation("sinolink-white-hot")));
  }

  private void figure(Measure measure, String value) {
    FigureDetail detail =
        new FigureDetail(
            new Wording("Disputed subject", null),
            measure,
            FigureKind.COUNT,
            new Quantity(new BigDecimal(value), null, 0, new Unit("count"), false, null),
            null,
            new Period("2026"),
            false,
            null,
            null);
    world.publish(() -> new Figure(said("It is " + value, Certainty.REPORTED), detail), World.THEN);
  }
}
