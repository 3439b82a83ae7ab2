package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactVersion;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A theme with five hundred facts stays a page that one can read. */
@QuarkusTest
class FullThemeTest {
  private static final String THEME = "/themes/foundry";
  private static final int FIVE_HUNDRED = 500;
  private static final int MOST_BYTES = 30 * 1024;
  private static final int MOST_FACTS = 150;

  @Inject World world;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void itsFirstPageIsAsLightAsThatOfASmallOne() {
    fill();
    for (String language : Site.LANGUAGES) {
      Answer answer = Site.get(THEME + "?lang=" + language, Map.of("Accept-Encoding", "gzip"));
      assertThat(answer.length()).as(language).isLessThan(MOST_BYTES);
    }
    Document page = Site.page(THEME);
    assertThat(new HashSet<>(page.select("[data-fact]").eachAttr("data-fact")))
        .hasSizeBetween(20, MOST_FACTS);
    assertThat(page.select(".endnotes li")).hasSizeLessThan(MOST_FACTS);
  }

  @Test
  void aLongSectionIsReadPageByPageAndFoldedAgain() {
    fill();
    String open = Site.page(THEME).select("section[aria-labelledby=risks] .more a").attr("href");
    Document first = Site.page(open.replaceFirst("#.*", ""));
    assertThat(risks(first)).hasSize(100);
    assertThat(first.select("section[aria-labelledby=figures] .more")).hasSize(1);
    Document second = Site.page(address(first, "a[rel=next]"));
    assertThat(risks(second)).isNotEmpty().doesNotContainAnyElementsOf(risks(first));
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(risks(first).size() + risks(second).size())
        .hasToString(second.select("#risks .count").text());
    assertThat(risks(Site.page(address(second, ".list-pages a:last-child")))).hasSize(10);
  }

  @Test
  void aPageThatThereIsNotIsTheLastAndOneThatIsNoNumberTheFirst() {
    fill();
    Document last = Site.page(THEME + "?show=risks&page=99");
    assertThat(last.select("a[rel=next]")).isEmpty();
    assertThat(last.select("a[rel=prev]")).hasSize(1);
    assertThat(Site.page(THEME + "?show=risks&page=two").select("a[rel=prev]")).isEmpty();
  }

  @Test
  void companiesAreSortedAsTheReaderAsks() {
    fill();
    assertThat(Site.page(THEME).select(".companies th[aria-sort]").text())
        .startsWith("Grade and role");
    Document byFacts = Site.page(THEME + "?sort=facts&show=companies");
    assertThat(byFacts.select(".companies th[aria-sort]").text()).isEqualTo("Facts");
    assertThat(byFacts.select(".companies td[data-label=Facts]").eachText())
        .extracting(Integer::valueOf)
        .isSortedAccordingTo((a, b) -> b - a);
    Document byName = Site.page(THEME + "?sort=name&show=companies");
    assertThat(byName.select(".companies tbody th > a").eachText())
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
        .hasSizeGreaterThan(2);
    assertThat(byName.select(".sorts [aria-current]").text()).isEqualTo("name");
    assertThat(Site.page(THEME + "?sort=price").select(".sorts [aria-current]").text())
        .isEqualTo("grade");
  }

  @Test
  void theStripNamesEveryCategoryAndHowManyOriginsWarn() {
    QuarkusTransaction.requiringNew().run(() -> world.publish(() -> risk(0), World.THEN));
    Document page = Site.page(THEME);
    assertThat(page.select(".heat-strip li")).hasSize(RiskCategory.values().length);
    assertThat(page.select(".heat-strip li").eachText())
        .allMatch(t -> t.matches("[A-Z][a-z ]+ (no source warns|\\d+ origins?, \\d+ risks?)"));
    String href = page.select(".heat-strip a").attr("href");
    assertThat(Site.page(href).select("[data-kind=risk]")).isNotEmpty();
  }

  @Test
  void bothSidesOfAConflictStandInItsSectionAndInTheTableOfHouses() {
    QuarkusTransaction.requiringNew().run(this::publishConflict);
    for (String language : Site.LANGUAGES) {
      Document page = Site.page(THEME, language);
      assertThat(page.select(".dispute .side-said").eachText())
          .containsExactlyInAnyOrder("100", "250");
      assertThat(page.select(".dispute .side-source").eachText())
          .doesNotHaveDuplicates()
          .hasSize(2);
      assertThat(page.select(".houses a[href=#conflicts]")).hasSize(2);
    }
  }

  @Test
  void aThemeWithoutConflictsDoesNotSpeakOfAny() {
    assertThat(Site.page("/themes/foundry").select("#conflicts, .houses a[href=#conflicts]"))
        .isEmpty();
  }

  @Test
  void whatTwoSourcesStateIsSaidOfBoth() {
    QuarkusTransaction.requiringNew().run(() -> world.publish(() -> risk(0), World.THEN));
    Document page = Site.page(THEME);
    List<String> houses = page.select(".houses tbody th").eachText();
    assertThat(page.select(".houses tbody td[data-label=\"Says the same as\"]").eachText())
        .filteredOn(t -> t.matches(".+ \\(\\d+\\).*"))
        .hasSizeGreaterThan(1)
        .allMatch(t -> houses.stream().anyMatch(t::contains));
  }

  @Test
  void aSubthemeIsCountedWithEverythingBelowIt() {
    assertThat(Site.page("/themes/ai-computing-power").select(".subthemes a").eachText())
        .allMatch(t -> t.matches(".+ (\\d+), \\1 facts?"))
        .anyMatch(t -> t.startsWith("Foundry"));
  }

  private static List<String> risks(Document page) {
    return page.select("section[aria-labelledby=risks] [data-kind=risk]").eachAttr("data-fact");
  }

  private static String address(Document page, String link) {
    return page.select("section[aria-labelledby=risks] " + link)
        .attr("href")
        .replaceFirst("#.*", "");
  }

  private void publishConflict() {
    Measure measure = world.measure("lathes");
    for (Map.Entry<String, String> side :
        Map.of("100", "sinolink-white-hot", "250", "hk-ai-chips-futu").entrySet()) {
      FactVersion figure =
          new Figure(
              world.statement("Lathes", "foundry", side.getValue()),
              detail("Lathes", measure, side.getKey(), new Period("2026")));
      world.publish(() -> figure, World.THEN);
    }
  }

  private void fill() {
    QuarkusTransaction.requiringNew().run(this::publishFiveHundred);
  }

  private void publishFiveHundred() {
    Measure measure = world.measure("count");
    for (int i = 0; i < FIVE_HUNDRED; i++) {
      FactVersion version =
          switch (i % 5) {
            case 0 -> risk(i);
            case 1, 2 -> new Event(statement(i), EventDate.parse("2026-01"));
            case 3 -> new Exposure(statement(i), Exposure.Role.DRIVER, 1);
            default -> new Figure(statement(i), detail("Subject " + i, measure, "" + i, null));
          };
      world.publish(() -> version, World.THEN);
    }
  }

  private FactVersion risk(int i) {
    return new RiskFactor(statement(i), RiskCategory.values()[i % RiskCategory.values().length]);
  }

  private Statement statement(int i) {
    return new Statement(
        new Wording("Generated statement " + i, null),
        Certainty.REPORTED,
        Set.of(world.theme("foundry")),
        Set.of(world.company(i % 3 == 0 ? "smic" : i % 3 == 1 ? "huawei" : "baidu")),
        List.of(world.citation("sinolink-white-hot"), world.citation("hk-ai-chips-futu")));
  }

  private static FigureDetail detail(String subject, Measure measure, String value, Period period) {
    Quantity quantity =
        new Quantity(new BigDecimal(value), null, 0, new Unit("count"), false, null);
    return new FigureDetail(
        new Wording(subject, null),
        measure,
        FigureKind.COUNT,
        quantity,
        null,
        period,
        false,
        null,
        null);
  }
}
