package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigurePagesTest {
  @Inject World world;

  @Test
  void everyFigureHasARowAndAPage() {
    Document page = Site.page("/figures");
    assertThat(page.select("#list .counts").text())
        .isEqualTo(page.select(".figure-table tbody tr").size() + " figures");
    assertThat(page.select(".figure-table tbody th a:not([data-cite])").eachAttr("href"))
        .allMatch(h -> h.matches("/figures/\\d+"));
  }

  @Test
  void theGrowthFromElevenToAHundredAndSixtyTwoIsConsistent() {
    Document page = figureWith("94.9%");
    assertThat(page.select(".arithmetic-consistent").first().text()).isEqualTo("consistent");
    assertThat(page.select("main").text())
        .contains("compute to 94.8%", "94.5% to 95.0%", "CNY 11.3 bn", "CNY 162.6 bn");
    assertThat(page.select(".working").text())
        .matches(
            "CNY 162.6 bn \\(.*\\) is 14.39 times CNY 11.3 bn \\(.*\\)\\. Over 4 years that is"
                + " 94.8% a year; the source says 94.9%\\.");
    assertThat(page.select("figure[data-chart=growth] tr[data-value]")).hasSize(2);
    assertThat(page.select("figure[data-chart=growth] .arithmetic-consistent")).hasSize(1);
    assertThat(page.select("section[aria-labelledby=ends] tbody tr")).hasSize(2);
  }

  @Test
  void aBareRateImpliesAMultiple() {
    Document page = figureWith("57%");
    assertThat(page.select(".arithmetic-implied").first().text())
        .isEqualTo("no base stated: implies ×36.9");
  }

  @Test
  void theEndsOfAGrowthRateNameIt() {
    Document page = figureWith("CNY 162.6 bn");
    assertThat(page.select("section[aria-labelledby=rates]").text()).contains("94.9%", "53.4%");
  }

  @Test
  void differentPeriodsAreNoConflict() {
    for (String amount : List.of("CNY 160 bn", "about CNY 150 bn")) {
      Document page = figureWith(amount);
      assertThat(page.select("section[aria-labelledby=conflicts]").text())
          .contains("No other source gives another value");
    }
  }

  @Test
  void otherPeriodsOfTheSameSubjectAreASmallChart() {
    Document page = figureWith("CNY 160 bn");
    assertThat(page.select("figure[data-chart=time] th").eachText())
        .containsExactly("2025", "2026");
  }

  @Test
  void valuesThatDifferStandSideBySideWithTheirQuotes() {
    long[] ids = QuarkusTransaction.requiringNew().call(this::publishConflict);
    try {
      Document page = Site.page("/figures/" + ids[0]);
      Elements sides = page.select("section[aria-labelledby=conflicts] .compare-side");
      assertThat(sides.eachAttr("data-fact"))
          .containsExactly(String.valueOf(ids[0]), String.valueOf(ids[1]));
      assertThat(sides.select(".compare-value a:not([data-cite])").eachText())
          .containsExactly("100", "125");
      assertThat(sides.get(0).text()).contains("this figure");
      assertThat(sides.get(1).text()).contains("25.0% above this figure");
      assertThat(sides).allMatch(s -> !s.select(".compare-quote q").text().isBlank());
    } finally {
      world.forget();
    }
  }

  private long[] publishConflict() {
    Measure measure = world.measure("dispute");
    return new long[] {
      publish(measure, "100", "inference-priority"),
      publish(measure, "125", "citic-domestic-computing")
    };
  }

  private long publish(Measure measure, String value, String article) {
    Quantity quantity =
        new Quantity(new BigDecimal(value), null, 0, new Unit("count"), false, null);
    FigureDetail detail =
        new FigureDetail(
            new Wording("Lathes", null),
            measure,
            FigureKind.COUNT,
            quantity,
            null,
            new Period("2030"),
            false,
            null,
            null);
    return world.publish(
        () -> new Figure(world.statement("Lathes: " + value, "foundry", article), detail),
        World.THEN);
  }

  @Test
  void aFilterNarrowsTheList() {
    Document page = Site.page("/figures?measure=market-size&unit=CNY");
    assertThat(page.select(".figure-table tbody tr"))
        .isNotEmpty()
        .allMatch(row -> row.text().contains("Market size") && row.text().contains("CNY"));
    assertThat(page.select("select[name=measure] option[selected]").val()).isEqualTo("market-size");
    assertThat(page.select("select[name=unit] option[selected]").val()).isEqualTo("CNY");
    assertThat(page.select("figure[data-chart]")).isNotEmpty();
  }

  @Test
  void aChineseReaderSeesChineseUnits() {
    assertThat(Site.page("/figures?measure=market-size", "zh-CN").select(".figure-table").text())
        .contains("1,626亿元", "1.383万亿元");
  }

  /** The page of the first figure in the list whose value is written like this. */
  private static Document figureWith(String amount) {
    Element row =
        Site.page("/figures").select(".figure-table tbody tr").stream()
            .filter(r -> r.select("td.number").first().ownText().equals(amount))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure " + amount));
    return Site.page(row.select("th a:not([data-cite])").attr("href"));
  }
}
