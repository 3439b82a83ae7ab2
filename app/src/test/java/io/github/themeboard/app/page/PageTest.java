package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a page's links keep what the reader has chosen. */
@QuarkusTest
class PageTest {

  @Test
  void aLinkToAnotherPageKeepsTheClocksAndNothingElse() {
    Document page = Site.page("/risks?publishedBy=2026-06-01&theme=inference&lang=en&x=y");
    assertThat(Site.linkNamed(page, "Figures")).isEqualTo("/figures?publishedBy=2026-06-01");
    assertThat(Site.linkNamed(Site.page("/risks?theme=inference"), "Figures"))
        .isEqualTo("/figures");
  }

  @Test
  void aMomentIsKeptAsAnInstantWhateverItsOffset() {
    Document page = Site.page("/risks?knownAt=2130-01-01T08:00:00%2B08:00");
    assertThat(Site.linkNamed(page, "Figures"))
        .isEqualTo("/figures?knownAt=2130-01-01T00%3A00%3A00Z");
  }

  @Test
  void aFootnoteKeepsTheClocksBeforeItsFragment() {
    Document page = Site.page("/risks?publishedBy=2026-06-01");
    assertThat(page.select("a[data-cite]").eachAttr("href"))
        .allMatch(h -> h.matches("/articles/\\d+\\?cite=(\\d+)&publishedBy=2026-06-01#c\\1"));
  }

  @Test
  void backToTodayKeepsTheFilters() {
    Document page = Site.page("/risks?theme=inference&publishedBy=2026-06-01&category=demand");
    assertThat(Site.linkNamed(page, "Back to today"))
        .isEqualTo("/risks?theme=inference&category=demand");
  }

  @Test
  void allOfAThemeIsShownOnTheSameDay() {
    Document page = Site.page("/themes/ai-computing-power?publishedBy=2026-06-01");
    assertThat(page.select(".more a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(
            h -> h.matches("/themes/ai-computing-power\\?publishedBy=2026-06-01&show=\\w+#\\w+"));
  }

  @Test
  void parametersAreWrittenSoThatTheyAreReadTheSame() {
    Document page = Site.page("/figures?unit=a%26b%3Dc%23d+e%C3%A9&theme=inference");
    assertThat(page.select(".languages a").attr("href"))
        .isEqualTo("/figures?unit=a%26b%3Dc%23d+e%C3%A9&theme=inference&lang=zh-CN");
  }

  @Test
  void aBlankParameterIsNone() {
    Document page = Site.page("/risks?theme=&category=%20&publishedBy=&knownAt=");
    assertThat(page.select("[data-fact]").eachAttr("data-fact"))
        .isEqualTo(Site.page("/risks").select("[data-fact]").eachAttr("data-fact"));
  }

  @Test
  void theNavigationSaysWhereTheReaderIs() {
    assertThat(current("/")).isEqualTo("Themes");
    assertThat(current("/themes/inference")).isEqualTo("Themes");
    assertThat(current("/companies/huawei")).isEqualTo("Companies");
    assertThat(current("/stages/four-gates")).isEqualTo("Stages");
    assertThat(current("/articles")).isEqualTo("Sources");
  }

  private static String current(String address) {
    return Site.page(address).select("header nav [aria-current]").text();
  }
}
