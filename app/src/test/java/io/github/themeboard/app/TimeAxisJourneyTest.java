package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read off an axis of time is true, in a real browser. */
@QuarkusTest
class TimeAxisJourneyTest {
  private static final int WIDE = 1440;
  private static final Offset<Double> A_PIXEL = Offset.offset(1.0);

  private static final String DRAWN =
      "() => window.Chart && Chart.getChart(document.querySelector('[data-chart=time] canvas'))"
          + " !== undefined";

  private static final String PLACES =
      """
      () => {
        const chart = Chart.getChart(document.querySelector('[data-chart=time] canvas'));
        const axis = chart.scales.x;
        return {
          names: axis.ticks.map(tick => tick.label),
          numbers: axis.ticks.map(tick => axis.getPixelForValue(tick.value)),
          bars: chart.getDatasetMeta(0).data.map(bar => bar.x),
        };
      }
      """;

  private static Browsing browser;

  @Inject World world;

  @BeforeAll
  static void openBrowser() {
    browser = Browsing.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrongAndNothingCameFromElsewhere() {
    browser.end();
    world.forget();
  }

  @Test
  void theMonthsOfAYearStandAroundItsNumber() {
    List<String> months = new ArrayList<>();
    for (int year = 2000; year < 2003; year++) {
      for (int month = 1; month <= 12; month++) {
        months.add("%d-%02d".formatted(year, month));
      }
    }
    Drawn drawn = drawn(months.subList(0, 34));
    assertThat(drawn.names()).containsExactly("2000", "2001", "2002");
    double january = drawn.bars().get(0);
    double december = drawn.bars().get(11);
    assertThat((january + december) / 2).isCloseTo(drawn.numbers().get(0), A_PIXEL);
    assertThat(drawn.bars().get(33)).isGreaterThan(drawn.numbers().get(2));
  }

  @Test
  void aYearStandsAboveItsNumber() {
    Drawn drawn = drawn(List.of("2020", "2021", "2022", "2023"));
    assertThat(drawn.names()).containsExactly("2020", "2021", "2022", "2023");
    for (int i = 0; i < drawn.bars().size(); i++) {
      assertThat(drawn.bars().get(i)).isCloseTo(drawn.numbers().get(i), A_PIXEL);
    }
  }

  /** Numbers of the years with their places, and those of the bars, in pixels. */
  private record Drawn(List<String> names, List<Double> numbers, List<Double> bars) {}

  @SuppressWarnings("unchecked") // what the script above answers
  private Drawn drawn(List<String> periods) {
    publish(periods);
    Page page = browser.open("/figures?measure=test-axis", WIDE, true, "en-GB");
    page.waitForFunction(DRAWN);
    Map<String, List<Object>> places = (Map<String, List<Object>>) page.evaluate(PLACES);
    return new Drawn(
        places.get("names").stream().map(String::valueOf).toList(),
        numbers(places.get("numbers")),
        numbers(places.get("bars")));
  }

  private static List<Double> numbers(List<Object> read) {
    return read.stream().map(n -> ((Number) n).doubleValue()).toList();
  }

  private void publish(List<String> periods) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Measure measure = world.measure("axis");
              periods.forEach(period -> publish(measure, period));
            });
  }

  private void publish(Measure measure, String period) {
    FigureDetail detail =
        new FigureDetail(
            new Wording("Lathes on an axis", null),
            measure,
            FigureKind.COUNT,
            new Quantity(BigDecimal.TEN, null, 0, new Unit("count"), false, null),
            null,
            new Period(period),
            false,
            null,
            null);
    world.publish(
        () ->
            new Figure(
                world.statement("Ten in " + period, "foundry", "inference-priority"), detail),
        World.THEN);
  }
}
