package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a page says of itself to browsers and search engines. */
@QuarkusTest
class HeadTest {

  @Test
  void onePageHasOneAddressAndOneForEachLanguage() {
    String site = "http://127.0.0.1:" + RestAssured.port;
    Document page = Site.page("/risks?category=technology");
    assertThat(page.select("link[rel=canonical]").eachAttr("href"))
        .containsExactly(site + "/risks?category=technology");
    assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "zh-CN", "x-default");
    assertThat(page.select("link[hreflang=zh-CN]").eachAttr("href"))
        .containsExactly(site + "/risks?category=technology&lang=zh-CN");
    assertThat(page.select("link[hreflang=x-default]").eachAttr("href"))
        .containsExactly(site + "/risks?category=technology");
  }

  @Test
  void aPastViewIsNotForSearchEngines() {
    Document page = Site.page("/risks?publishedBy=2026-02-01");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
  }

  @Test
  void oneStyleSheetHasThemAllInOrder() {
    List<String> sheets = Site.page("/").select("link[rel=stylesheet]").eachAttr("href");
    assertThat(sheets).hasSize(1);
    assertThat(Site.get(sheets.get(0)).text())
        .startsWith("@layer tokens, base, layout, parts, print;")
        .containsSubsequence(
            "@layer base {", "@layer layout {", "@layer parts {", "@layer print {");
  }

  @Test
  void searchEnginesAreToldWhatIsNotForThem() {
    assertThat(Site.get("/robots.txt").text()).contains("Disallow: /admin");
  }
}
