package io.github.themeboard.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigurePagesTest {

  @Test
  void everyFigureHasARowAndAPage() {
    Document page = Site.page("/figures");
    assertThat(page.select("#list .counts").text())
        .isEqualTo(page.select(".figure-table tbody tr").size() + " figures");
    assertThat(page.select(".figure-table th a:not([data-cite])").eachAttr("href"))
        .allMatch(h -> h.matches("/figures/\\d+"));
  }

  @Test
  void theGrowthFromElevenToAHundredAndSixtyTwoIsConsistent() {
    Document page = figureWith("94.9%");
    assertThat(page.select(".arithmetic-consistent").first().text()).isEqualTo("consistent");
    assertThat(page.select("main").text())
        .contains("compute to 94.8%", "94.5% to 95.0%", "CNY 11.3 bn", "CNY 162.6 bn");
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
