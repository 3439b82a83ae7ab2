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
    assertThat(table.select("tr").eachText())
        .containsExactly("B CNY 30 bn forecast", "A CNY 10 bn realised");
    assertThat(table.select("a").eachAttr("href")).allMatch(h -> h.matches("/figures/\\d+"));
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
    int magnitude = unit.equals("percent") ? 0 : 9;
    Quantity quantity =
        new Quantity(new BigDecimal(value), null, magnitude, new Unit(unit), false, null);
    Period time = period == null ? null : new Period(period);
    FigureDetail detail =
        new FigureDetail(
            new Wording(subject, null), measure, kind, quantity, null, time, false, null, null);
    QuarkusTransaction.requiringNew()
        .run(() -> world.publish(() -> new Figure(statement(subject, sure), detail), World.THEN));
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
