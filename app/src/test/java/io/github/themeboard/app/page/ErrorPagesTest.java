package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees when something is wrong: what happened, and a way on. */
@QuarkusTest
class ErrorPagesTest {

  @ParameterizedTest
  @CsvSource({
    "/themes/no-such-theme, /",
    "/themes, /",
    "/companies/no-such-company, /companies",
    "/figures/999999999, /figures",
    "/figures/abc, /",
    "/figures/-1, /",
    "/figures/99999999999999999999, /",
    "/articles/999999999, /articles",
    "/articles/abc, /",
    "/stages/no-such-framework, /stages",
    "/risks?theme=no-such-theme, /",
    "/risks?category=no-such-category, /risks",
    "/figures?measure=no-such-measure, /figures",
    "/timeline?company=no-such-company, /companies",
    "/no-such-page, /",
    "/no/such/page, /",
    "/assets/no-such.css, /",
    "/%E6%8E%A8%E7%90%86, /"
  })
  void whatIsNotThereIsSaidWithAWayOn(String address, String wayOn) {
    for (String language : Site.LANGUAGES) {
      Document page = error(404, address, language);
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("main a.button").attr("href")).isEqualTo(wayOn);
      assertThat(page.select("h1").size()).isEqualTo(1);
      assertThat(Site.get(wayOn).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, There is nothing here", "zh-CN, 这里没有内容"})
  void itIsSaidInTheReadersLanguage(String language, String said) {
    assertThat(error(404, "/themes/no-such-theme", language).select("h1").text()).isEqualTo(said);
    assertThat(error(404, "/no-such-page", language).select("h1").text()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothingCanBeSentToAPage(String method) {
    for (String address : new String[] {"/", "/themes/inference", "/risks", "/articles/1"}) {
      Answer answer = Site.send(method, address, Map.of("Accept-Language", "zh-CN"));
      assertThat(answer.statusCode()).as(method + " " + address).isEqualTo(405);
      Document page = Site.parsed(answer.text(), address);
      assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
      assertThat(page.select("main a.button").attr("href")).isEqualTo("/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures?unit=x'%20or%201=1--",
        "/figures?unit=no-such-unit",
        "/figures?unit=%F0%9F%98%80",
        "/timeline?from=2027-01-01&to=2020-01-01",
        "/themes/inference?show=nothing",
        "/articles/1?cite=abc",
        "/articles/1?cite=999999999999999999999999",
        "/articles/1?cite=-1",
        "/themes/inference?no=such&parameter",
        "/themes/inference/"
      })
  void aFilterThatMatchesNothingIsNoError(String address) {
    assertThat(Site.get(address).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/companies/%00",
        "/themes/%00",
        "/figures?measure=%00",
        "/figures?unit=%00",
        "/timeline?company=%00",
        "/risks?theme=a%00b",
        "/themes/%ff",
        "/figures?measure=%ff",
        "/?lang=%c0%80"
      })
  void bytesThatAreNoTextAreTheClientsFault(String address) {
    assertThat(Site.get(address).statusCode()).isBetween(200, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/themes/@",
        "/companies/@",
        "/articles/1?cite=@",
        "/figures?measure=@",
        "/figures?unit=@",
        "/risks?category=@",
        "/risks?theme=@",
        "/timeline?company=@",
        "/timeline?from=@",
        "/themes/inference?publishedBy=@",
        "/themes/inference?knownAt=@",
        "/?lang=@",
        "/no-such-page/@"
      })
  void absurdlyLongParametersDoNoHarm(String address) {
    Answer answer = Site.get(address.replace("@", "9".repeat(3_000)));
    assertThat(answer.statusCode()).isBetween(200, 499);
    assertThat(answer.text().length()).isLessThan(200_000);
  }

  private static Document error(int status, String address, String language) {
    Answer answer = Site.get(address, Map.of("Accept-Language", language));
    assertThat(answer.statusCode()).as(address).isEqualTo(status);
    return Site.parsed(answer.text(), address);
  }
}
