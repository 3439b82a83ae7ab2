package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which figures share an axis: one subject over periods, or several subjects at one time. */
@QuarkusTest
class ChartsTest {
  private static final String PAGE = "/figures?measure=test-size";

  @Inject World world;
  @Inject EntityManager entities;

  private Measure measure;

  @BeforeEach
  void measure() {
    measure = world.measure("size");
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void oneSubjectOverPeriodsIsAChartOfTime() {
    publish("A", "2029", "30", "CNY", Certainty.FORECAST);
    publish("A", "2024", "20.50", "CNY", Certainty.REALISED);
    publish("A", "2020", "10", "CNY", Certainty.REALISED);
    Element chart = charts().get(0);
    assertThat(chart.attr("data-chart")).isEqualTo("time");
    assertThat(chart.select("th").eachText()).containsExactly("2020", "2024", "2029");
    assertThat(chart.select("tr").eachAttr("data-value")).containsExactly("10.0", "20.5", "30.0");
    assertThat(chart.select("tr[data-expected] th").text()).isEqualTo("2029");
    assertThat(chart.select("figcaption").text()).isEqualTo("A: Measure size CNY bn");
  }

  @Test
  void severalSubjectsAtOneTimeStandSideBySideLargestFirst() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    publish("B", "2026", "30", "CNY", Certainty.REALISED);
    publish("C", "2026", "20", "CNY", Certainty.REALISED);
    Element chart = charts().get(0);
    assertThat(charts()).hasSize(1);
    assertThat(chart.attr("data-chart")).isEqualTo("subjects");
    assertThat(chart.select("th").eachText()).containsExactly("B", "C", "A");
    assertThat(chart.select("canvas").attr("aria-label"))
        .isEqualTo("Measure size; B: CNY 30 bn; C: CNY 20 bn; A: CNY 10 bn");
  }

  @Test
  void oneFigureAloneIsNoChart() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    assertThat(charts()).isEmpty();
  }

  @Test
  void otherUnitsAndOtherTimesAreOtherAxes() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    publish("B", "2026", "10", "USD", Certainty.REALISED);
    publish("C", "2025", "10", "CNY", Certainty.REALISED);
    publish("D", null, "10", "CNY", Certainty.REALISED);
    assertThat(charts()).isEmpty();
  }

  @Test
  void twoValuesForOneThingAreAConflictAndNoChart() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    publish("A", "2026", "11", "CNY", Certainty.REALISED);
    assertThat(charts()).isEmpty();
    assertThat(Site.page(PAGE).select(".figure-table .conflict")).hasSize(2);
  }

  @Test
  void growthRatesAreNotLevels() {
    publish(FigureKind.GROWTH, "A", "2025", "10", "percent", Certainty.REALISED);
    publish(FigureKind.GROWTH, "B", "2025", "20", "percent", Certainty.REALISED);
    assertThat(charts()).isEmpty();
  }

  @Test
  void aChartIsReadableWithoutItsPicture() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    publish("B", "2026", "30", "CNY", Certainty.FORECAST);
    Element table = charts().get(0).selectFirst("table");
    assertThat(table.select("th").eachText()).containsExactly("B", "A");
    assertThat(table.select("td.number").eachText()).containsExactly("CNY 30 bn", "CNY 10 bn");
    assertThat(table.select("td").eachText())
        .anyMatch(t -> t.startsWith("forecast"))
        .anyMatch(t -> t.startsWith("realised"));
    assertThat(table.select("th a").eachAttr("href")).allMatch(h -> h.matches("/figures/\\d+"));
  }

  @Test
  void everyBarIsAFactWithItsFootnote() {
    publish("A", "2026", "10", "CNY", Certainty.REALISED);
    publish("B", "2026", "30", "CNY", Certainty.FORECAST);
    assertThat(charts().get(0).select("tr[data-fact]"))
        .hasSize(2)
        .allMatch(row -> row.select("a[data-cite]").size() == 1);
    assertThat(charts().get(0).select(".chart-legend").text()).contains("Outlined");
  }

  @Test
  void whatHousesExpectOfOneThingIsARowForEachHouse() {
    publish("A", "2030", "10", "14", "inference-priority");
    publish("A", "2030", "12", null, "citic-domestic-computing");
    Element chart = charts().get(0);
    assertThat(chart.attr("data-chart")).isEqualTo("ranges");
    assertThat(chart.select("tr").eachAttr("data-value")).containsExactly("10.0", "12.0");
    assertThat(chart.select("tr[data-high]").eachAttr("data-high")).containsExactly("14.0");
    assertThat(chart.select("td.number").eachText()).containsExactly("CNY 10–14 bn", "CNY 12 bn");
    assertThat(chart.select(".chart-label").eachText()).doesNotHaveDuplicates().doesNotContain("A");
  }

  @Test
  void capitalSpendingOfSeveralCompaniesStandsSideBySideWithItsYears() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                world.publish(
                    () -> spending(world.naming("SMIC will spend 70 billion", "smic"), "2031"),
                    World.THEN));
    Element chart =
        Site.page("/figures?measure=capital-expenditure").select("figure[data-chart]").stream()
            .filter(c -> c.text().startsWith("Capital expenditure by company"))
            .findFirst()
            .orElseThrow();
    assertThat(chart.select(".chart-label").eachText())
        .containsExactly("ByteDance · 2025", "ByteDance · 2026", "SMIC · 2031");
  }

  @Test
  void barsOfOneNameSayWhoseTheyAre() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String company : List.of("bytedance", "smic")) {
                Statement said = world.naming(company + " will spend 70 billion", company);
                world.publish(() -> spending(said, "2026"), World.THEN);
              }
            });
    List<String> labels =
        Site.page("/figures?measure=capital-expenditure").select("figure[data-chart]").stream()
            .flatMap(c -> c.select(".chart-label").eachText().stream())
            .filter(label -> label.startsWith("ByteDance · 2026"))
            .toList();
    assertThat(labels)
        .doesNotHaveDuplicates()
        .hasSize(2)
        .allMatch(label -> label.matches("ByteDance · 2026 · .+"));
  }

  @Test
  void theAxisHasTheUnitOfItsTable() {
    publish(FigureKind.CAPACITY, "A", "2025", "100000000", "watts", Certainty.REALISED);
    publish(FigureKind.CAPACITY, "A", "2026", "250000000", "watts", Certainty.REALISED);
    Element chart = charts().get(0);
    assertThat(chart.attr("data-unit")).isEqualTo("MW");
    assertThat(chart.select("td.number").eachText()).containsExactly("100 MW", "250 MW");
    assertThat(chart.select("tr").eachAttr("data-value")).containsExactly("100.0", "250.0");
    assertThat(Site.page(PAGE, "zh-CN").select("figure[data-chart]").attr("data-unit"))
        .isEqualTo("MW");
  }

  @Test
  void aThemeShowsItsGrowthAndItsEvidenceByMonth() {
    Document page = Site.page("/themes/ai-computing-power");
    assertThat(page.select("figure[data-chart=growth] .chart-rate[data-fact] a[data-cite]"))
        .isNotEmpty();
    Element months = page.selectFirst("figure[data-chart=months]");
    assertThat(months.select(".chart-label").eachText())
        .containsExactly("Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026");
    assertThat(months.select("td").get(2).text()).isEqualTo("none");
  }

  private Figure spending(Statement statement, String period) {
    Quantity quantity = new Quantity(new BigDecimal("70"), null, 9, new Unit("CNY"), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording("SMIC capital expenditure", null),
            entities
                .createQuery("from Measure where slug = 'capital-expenditure'", Measure.class)
                .getSingleResult(),
            FigureKind.AMOUNT,
            quantity,
            null,
            new Period(period),
            false,
            null,
            null);
    return new Figure(statement, detail);
  }

  @Test
  void twoHundredBarsFoldTheirTableAndShortenTheirDescription() {
    for (int i = 0; i < 200; i++) {
      publish("Subject " + i, "2026", String.valueOf(i + 1), "CNY", Certainty.REALISED);
    }
    Element chart = charts().get(0);
    assertThat(chart.select("details tr[data-value]")).hasSize(200);
    assertThat(chart.select("summary").text()).isEqualTo("Table of all 200 values");
    assertThat(chart.select(".chart-tallest canvas").attr("aria-label")).endsWith("; …");
  }

  private List<Element> charts() {
    Document page = Site.page(PAGE);
    return page.select("figure[data-chart]");
  }

  private void publish(String subject, String period, String value, String unit, Certainty sure) {
    publish(FigureKind.AMOUNT, subject, period, value, unit, sure);
  }

  private void publish(
      FigureKind kind, String subject, String period, String value, String unit, Certainty sure) {
    int magnitude = unit.equals("CNY") || unit.equals("USD") ? 9 : 0;
    Quantity quantity =
        new Quantity(new BigDecimal(value), null, magnitude, new Unit(unit), false, null);
    Period time = period == null ? null : new Period(period);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null), measure, kind, quantity, null, time, false, null, null);
    QuarkusTransaction.requiringNew()
        .run(() -> world.publish(() -> new Figure(statement(subject, sure), detail), World.THEN));
  }

  /** A forecast of one house, or a range of it. */
  private void publish(String subject, String period, String low, String high, String article) {
    BigDecimal max = high == null ? null : new BigDecimal(high);
    Quantity quantity = new Quantity(new BigDecimal(low), max, 9, new Unit("CNY"), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null),
            measure,
            FigureKind.AMOUNT,
            quantity,
            null,
            new Period(period),
            false,
            null,
            null);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                world.publish(
                    () ->
                        new Figure(
                            new Statement(
                                new Wording("Expected of " + subject, null),
                                Certainty.FORECAST,
                                Set.of(world.theme("foundry")),
                                Set.of(),
                                List.of(world.citation(article))),
                            detail),
                    World.THEN));
  }

  private Statement statement(String subject, Certainty certainty) {
    return new Statement(
        new Wording("Figure of " + subject, null),
        certainty,
        Set.of(world.theme("foundry")),
        Set.of(),
        List.of(world.citation("sinolink-white-hot")));
  }
}
