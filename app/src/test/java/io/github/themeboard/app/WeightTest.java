package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a first visit transfers, as compressed bytes. */
@QuarkusTest
class WeightTest {
  private static final int KILOBYTE = 1024;
  private static final int MOST_HTML = 30 * KILOBYTE;
  private static final int MOST_BEFORE_CHARTS = 100 * KILOBYTE;
  private static final int MOST_FOR_CHARTS = 150 * KILOBYTE;

  @Inject World world;

  @Test
  void aThemePageHasAtMostThirtyKilobytesOfText() {
    for (String theme : world.themes()) {
      for (String language : Site.LANGUAGES) {
        assertThat(transferred("/themes/" + theme + "?lang=" + language))
            .as(theme + " in " + language)
            .isLessThanOrEqualTo(MOST_HTML);
      }
    }
  }

  @Test
  void everyPageIsThereWithAHundredKilobytesBeforeItsCharts() {
    for (String address : addressesOfEachSort()) {
      Document page = Site.page(address);
      Set<String> parts = new LinkedHashSet<>(List.of(address));
      parts.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
      parts.addAll(page.select("script[src]").eachAttr("src"));
      assertThat(parts).hasSizeGreaterThan(4);
      assertThat(parts.stream().mapToInt(WeightTest::transferred).sum())
          .as(address)
          .isLessThanOrEqualTo(MOST_BEFORE_CHARTS);
    }
  }

  @Test
  void chartsAddAtMostAHundredAndFiftyKilobytes() {
    Document page = Site.page("/themes/ai-computing-power");
    String library = page.select("script[data-library]").attr("data-library");
    assertThat(transferred(library)).isBetween(10 * KILOBYTE, MOST_FOR_CHARTS);
  }

  @Test
  void onlyAPageThatMayShowAChartNamesItsLibrary() {
    for (World.PageRead page : world.pages()) {
      Document document = page.document();
      assertThat(document.select("script[src*=chart.umd]")).as(page.toString()).isEmpty();
      if (!page.address().equals("/figures")) { // a filter may bring charts there
        assertThat(document.select("[data-library]").isEmpty())
            .as(page.toString())
            .isEqualTo(document.select("figure[data-chart]").isEmpty());
      }
    }
  }

  @Test
  void scriptsWaitForTheText() {
    assertThat(world.pages()).allMatch(p -> p.document().select("script:not([defer])").isEmpty());
  }

  @Test
  void atLeastOneThemeHasAChart() {
    assertThat(Site.page("/themes/ai-computing-power").select("figure[data-chart] tr[data-value]"))
        .hasSizeGreaterThan(1);
  }

  private List<String> addressesOfEachSort() {
    return world.addresses().stream()
        .filter(a -> !a.startsWith("/companies/") && !a.startsWith("/figures/"))
        .filter(a -> !a.contains("show=all"))
        .toList();
  }

  private static int transferred(String address) {
    Answer answer = Site.get(address, Map.of("Accept-Encoding", "gzip"));
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.length();
  }
}
