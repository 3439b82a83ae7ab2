package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many statements a page takes does not depend on how many facts it shows. */
@QuarkusTest
class StatementCountTest {
  private static final int MOST_FOR_A_THEME = 8;
  private static final int MOST_FOR_THE_BOARD = 12;
  private static final int FOUR_HUNDRED = 400;
  private static final int FOLDED_AWAY = 12;
  private static final AtomicInteger REQUESTS = new AtomicInteger();

  @Inject World world;
  @Inject EntityManager entities;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aThemeTakesAtMostEight() {
    for (String theme : world.themes()) {
      assertThat(statements("/themes/" + theme)).as(theme).isBetween(1L, (long) MOST_FOR_A_THEME);
    }
  }

  @Test
  void aThemeOfThePastTakesTwoMoreForThePlacesAndTheRegisterOfThen() {
    String past = "?show=all&publishedBy=2026-06-01&knownAt=2130-01-01T00:00:00Z";
    assertThat(statements("/themes/ai-computing-power" + past))
        .isLessThanOrEqualTo(MOST_FOR_A_THEME + 2);
  }

  @Test
  void theBoardWithItsNewsTakesAtMostTwelve() {
    assertThat(statements("/")).isBetween(1L, (long) MOST_FOR_THE_BOARD);
  }

  @Test
  void aReaderWhoHasThePageAlreadyTakesOne() {
    String tag = Site.get("/themes/inference").header("ETag");
    Statistics statistics = statistics();
    assertThat(Site.get("/themes/inference", Map.of("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
  }

  @Test
  void fourHundredMoreFactsTakeNotOneMore() {
    List<String> pages =
        List.of(
            "/",
            "/themes/foundry",
            "/themes/foundry?show=all",
            "/themes/ai-computing-power?show=all",
            "/companies",
            "/companies/smic",
            "/risks",
            "/figures",
            "/timeline",
            "/diff?from=2020-01-01T00:00:00Z",
            "/articles");
    Map<String, Long> before = statements(pages);
    QuarkusTransaction.requiringNew().run(this::publishFourHundred);
    assertThat(Site.page("/risks?theme=foundry").select("#list .counts").text())
        .matches("\\d{3} risk factors");
    assertThat(statements(pages)).isEqualTo(before);
  }

  @Test
  void aRateWhoseEndsAreFoldedAwayTakesNotOneMoreAndKeepsItsArithmetic() {
    QuarkusTransaction.requiringNew().run(this::publishAFoldedRate);
    assertThat(statements("/themes/foundry")).isLessThanOrEqualTo(MOST_FOR_A_THEME);
    Document page = Site.page("/themes/foundry");
    assertThat(page.select(".figure-table th > a").eachText())
        .contains("Rate")
        .doesNotContain("Base", "End");
    assertThat(page.select(".headline .arithmetic-consistent")).hasSize(1);
  }

  private void publishAFoldedRate() {
    Measure early = world.measure("aa");
    for (int i = 0; i < FOLDED_AWAY; i++) {
      FigureDetail filler = detail(i, early);
      world.publish(() -> new Figure(statement(), filler), World.THEN);
    }
    Measure late = world.measure("zz");
    Fact base = figure("Base", late, FigureKind.COUNT, "100", "count", null, null);
    Fact end = figure("End", late, FigureKind.COUNT, "120", "count", null, null);
    figure("Rate", late, FigureKind.GROWTH, "20", "percent", base, end);
  }

  private Fact figure(
      String subject,
      Measure measure,
      FigureKind kind,
      String value,
      String unit,
      Fact base,
      Fact end) {
    Quantity quantity = new Quantity(new BigDecimal(value), null, 0, new Unit(unit), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null),
            measure,
            kind,
            quantity,
            null,
            null,
            kind == FigureKind.GROWTH,
            base,
            end);
    long id = world.publish(() -> new Figure(statement(), detail), World.THEN);
    return entities.find(Fact.class, id);
  }

  private Statement statement() {
    return new Statement(
        new Wording("Generated statement", null),
        Certainty.REPORTED,
        Set.of(world.theme("foundry")),
        Set.of(),
        List.of(world.citation("sinolink-white-hot")));
  }

  private void publishFourHundred() {
    Measure measure = world.measure("count");
    for (int i = 0; i < FOUR_HUNDRED; i++) {
      FactVersion version = version(i, measure);
      world.publish(() -> version, World.THEN);
    }
  }

  private FactVersion version(int i, Measure measure) {
    Statement statement =
        new Statement(
            new Wording("Generated statement " + i, null),
            Certainty.REPORTED,
            Set.of(world.theme("foundry")),
            Set.of(world.company("smic")),
            List.of(world.citation("sinolink-white-hot"), world.citation("hk-ai-chips-futu")));
    return switch (i % 4) {
      case 0 -> new RiskFactor(statement, RiskCategory.values()[i % RiskCategory.values().length]);
      case 1 -> new Event(statement, EventDate.parse("2026-01"));
      case 2 -> new Exposure(statement, Exposure.Role.DRIVER, 1);
      default -> new Figure(statement, detail(i, measure));
    };
  }

  private static FigureDetail detail(int i, Measure measure) {
    Quantity quantity =
        new Quantity(BigDecimal.valueOf(i), null, 0, new Unit("count"), false, null);
    return new FigureDetail(
        new Wording("Subject " + i, null),
        measure,
        FigureKind.COUNT,
        quantity,
        null,
        null,
        false,
        null,
        null);
  }

  private Map<String, Long> statements(List<String> pages) {
    Map<String, Long> statements = new LinkedHashMap<>();
    pages.forEach(page -> statements.put(page, statements(page)));
    return statements;
  }

  /**
   * Of the first request: a page that was asked for before may be answered from memory. The days of
   * the clocks are read once for each edition, by another page.
   */
  private long statements(String address) {
    Site.page("/search");
    String unseen =
        address + (address.contains("?") ? "&" : "?") + "unseen=" + REQUESTS.incrementAndGet();
    Statistics statistics = statistics();
    Site.page(unseen);
    return statistics.getPrepareStatementCount();
  }

  private Statistics statistics() {
    Statistics statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
    statistics.clear();
    return statistics;
  }
}
