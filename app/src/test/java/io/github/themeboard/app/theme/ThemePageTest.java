package io.github.themeboard.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemePageTest {

  @Test
  void hasEverySectionThatAReaderLooksFor() {
    Document page = Site.page("/themes/ai-computing-power");
    assertThat(page.select("main section > h2").eachAttr("id"))
        .containsSubsequence(
            "thesis", "headlines", "companies", "risks", "figures", "events", "views", "sources");
    assertThat(page.select("main section > h2").eachAttr("id")).contains("ladder-four-gates");
    assertThat(page.select("figure[data-chart]")).isNotEmpty();
  }

  @Test
  void leadsUpAndDownTheTree() {
    assertThat(Site.page("/themes/ai-computing-power").select(".subthemes a")).hasSize(13);
    Document child = Site.page("/themes/inference");
    assertThat(child.select(".subthemes")).isEmpty();
    assertThat(child.select(".crumbs a").eachAttr("href"))
        .containsExactly("/", "/themes/ai-computing-power");
  }

  @Test
  void showsAThemeWithEverythingBelowIt() {
    assertThat(
            Site.page("/themes/ai-computing-power?show=all")
                .select("[data-fact]")
                .eachAttr("data-fact"))
        .containsAll(
            Site.page("/themes/foundry?show=all").select("[data-kind=risk]").eachAttr("data-fact"));
  }

  @Test
  void namesEveryCompanyOnceWithItsReasonsStrongestFirst() {
    Document page = Site.page("/themes/ai-chips?show=all");
    assertThat(page.select("table.companies > tbody > tr > th > a").eachText())
        .doesNotHaveDuplicates()
        .contains("Intellifusion", "Kunlunxin");
    assertThat(page.select("table.companies > tbody > tr .grade").eachAttr("class"))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void namesEverySourceWithItsDateAndItsShare() {
    Document page = Site.page("/themes/inference");
    assertThat(page.select(".source-list li").eachText())
        .hasSize(5)
        .anyMatch(t -> t.contains("Sinolink Securities") && t.contains("not before 16 Jan 2026"))
        .anyMatch(t -> t.contains("MarsBit") && t.contains("8 May 2026"))
        .anyMatch(t -> t.contains("Untitled article") && t.contains("date unknown"))
        .allMatch(t -> t.matches(".* \\d+ facts?"));
  }
}
