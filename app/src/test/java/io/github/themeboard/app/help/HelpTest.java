package io.github.themeboard.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the marks of the board mean, said where they stand. */
@QuarkusTest
class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void aPictureSaysInWordsWhatItShows(String language) {
    Document help = Site.page("/help?lang=" + language);
    assertThat(help.select(".picture svg")).hasSize(4);
    assertThat(help.select(".picture svg[role=img]").eachAttr("aria-label"))
        .hasSize(4)
        .allMatch(words -> words.length() > 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void theContentsNameEverySection(String language) {
    Document help = Site.page("/help?lang=" + language);
    assertThat(help.select(".help-contents a").eachText())
        .containsExactlyInAnyOrderElementsOf(help.select(".prose h2[id]").eachText());
    for (Element link : help.select(".help-contents a")) {
      assertThat(help.select(".prose h2" + link.attr("href")).text()).isEqualTo(link.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/themes/ai-computing-power, /help#grades, grades and roles",
    "/figures, /help#figures, figures and their arithmetic",
    "/risks, /help#origins, articles and origins",
    "/search, /help#search, searching",
    "/, /help#clocks, the two clocks"
  })
  void aQuestionMarkLeadsToWhatAWordMeans(String page, String help, String name) {
    assertThat(
            Site.page(page).select("main a.what, .clock-bar a.what").select("[href=" + help + "]"))
        .isNotEmpty()
        .allMatch(link -> link.text().contains("Help: " + name));
  }

  @Test
  void saysThatItHasNoClock() {
    assertThat(Site.page("/help").select(".page-head .hint").text()).contains("no clock");
    assertThat(Site.page("/help", "zh-CN").select(".page-head .hint").text()).contains("时点");
  }

  @Test
  void inChineseATermIsOneWord() {
    String help = Site.page("/help", "zh-CN").select("main").text();
    assertThat(help).doesNotContain("各主题中的评级", "由编辑给出", "编辑可点").contains("由编审给出");
  }

  @Test
  void theWayToHelpKeepsTheClocks() {
    assertThat(Site.page("/risks?publishedBy=2026-02-20").select("main a.what").attr("href"))
        .isEqualTo("/help?publishedBy=2026-02-20#origins");
  }
}
