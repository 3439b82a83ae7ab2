package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address says which language, else the cookie, else the browser. */
@QuarkusTest
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | zh-CN",
        "zh | zh-CN",
        "zh-TW | zh-CN",
        "zh-Hans-CN, en;q=0.5 | zh-CN",
        "ZH-cn | zh-CN",
        "en-GB, zh;q=0.9 | en",
        "en;q=0.1, zh-CN;q=0.2 | zh-CN",
        "en;q=0, zh;q=0.1 | zh-CN",
        "de, fr;q=0.9, zh;q=0.1 | zh-CN",
        "de, fr | en",
        "* | en",
        "*;q=0.1, zh | zh-CN",
        "'' | en"
      })
  void aBrowserIsAnsweredInTheBestLanguageThatThereIs(String accepted, String language) {
    assertThat(language("/help", Map.of("Accept-Language", accepted))).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";;;q=",
        "zh-CN;q=2",
        "-",
        "zh;q=-1",
        "en-US,en;q=x",
        "zh;;q=1",
        ",",
        "zh_CN",
        "a b c",
        "e",
        "zh-CN;q=NaN",
        "<script>",
        "en;level=1",
        ";q=1"
      })
  void aHeaderThatCannotBeReadIsNoReasonToFail(String accepted) {
    Answer answer = Site.get("/help", Map.of("Accept-Language", accepted));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "image/webp", "garbage", "*/*;q=x"})
  void aPageIsHtmlWhateverIsAccepted(String accepted) {
    for (String address : new String[] {"/", "/help", "/themes/inference", "/no-such-page"}) {
      assertThat(Site.get(address, Map.of("Accept", accepted)).contentType())
          .isEqualToIgnoringCase("text/html;charset=UTF-8");
    }
  }

  @Test
  void theCookieOutweighsTheBrowserAndTheAddressOutweighsBoth() {
    Map<String, String> english = Map.of("Accept-Language", "en");
    Map<String, String> cookie = Map.of("Accept-Language", "en", "Cookie", "lang=zh-CN");
    assertThat(language("/help", english)).isEqualTo("en");
    assertThat(language("/help", cookie)).isEqualTo("zh-CN");
    assertThat(language("/help?lang=en", cookie)).isEqualTo("en");
    assertThat(language("/help?lang=zh-CN", english)).isEqualTo("zh-CN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "", "x-x-x", "%2C", "zh%20CN", "e", "javascript:alert(1)"})
  void aLanguageThatThereIsNotIsAskedForInVain(String language) {
    Map<String, String> cookie = Map.of("Cookie", "lang=zh-CN");
    assertThat(language("/help?lang=" + language, cookie)).isEqualTo("zh-CN");
    assertThat(language("/help", Map.of("Cookie", "lang=" + language))).isEqualTo("en");
    assertThat(Site.get("/help?lang=" + language).header("Set-Cookie")).isEmpty();
  }

  @Test
  void theAddressSetsTheCookieForAYear() {
    Answer answer = Site.get("/help?lang=zh");
    assertThat(answer.cookie("lang")).isEqualTo("zh-CN");
    assertThat(answer.header("Set-Cookie"))
        .contains("Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax");
    assertThat(Site.get("/help").header("Set-Cookie")).isEmpty();
  }

  @Test
  void theAnswerNamesItsLanguage() {
    assertThat(Site.get("/help?lang=zh-CN").header("Content-Language")).isEqualTo("zh-CN");
    assertThat(Site.get("/help").header("Content-Language")).isEqualTo("en");
  }

  @Test
  void theOtherLanguageShowsTheSamePage() {
    Document page = Site.page("/risks?theme=inference&publishedBy=2026-02-01");
    String other = page.select(".languages a").attr("href");
    assertThat(other).isEqualTo("/risks?theme=inference&publishedBy=2026-02-01&lang=zh-CN");
    Document chinese = Site.page(other);
    assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(chinese.select("[data-fact]").eachAttr("data-fact"))
        .isEqualTo(page.select("[data-fact]").eachAttr("data-fact"));
    assertThat(chinese.select(".languages a").attr("href"))
        .isEqualTo("/risks?theme=inference&publishedBy=2026-02-01&lang=en");
  }

  @Test
  void namesAndStatementsAreInTheReadersLanguage() {
    Document page = Site.page("/themes/inference", "zh-CN");
    assertThat(page.select("h1").text()).isEqualTo("推理");
    assertThat(page.select(".thesis [data-fact]"))
        .isNotEmpty()
        .allMatch(f -> f.closest("[lang]").attr("lang").equals("zh-CN"));
    assertThat(page.select(".note q")).allMatch(q -> q.attr("lang").equals("en"));
  }

  private static String language(String address, Map<String, String> headers) {
    Answer answer = Site.get(address, headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Site.parsed(answer.text(), address).select("html").attr("lang");
  }
}
