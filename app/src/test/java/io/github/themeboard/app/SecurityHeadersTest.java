package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser to refuse, whether page, asset or error. */
@QuarkusTest
class SecurityHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/themes/inference",
        "/articles/1",
        "/assets/css/fact.css",
        "/assets/board.css",
        "/assets/js/footnotes.js",
        "/assets/icon.svg",
        "/webjars/chart.js/dist/chart.umd.js",
        "/themes/no-such-theme",
        "/no-such-page",
        "/assets/no-such.css",
        "/risks?publishedBy=soon",
        "/q/health/ready"
      })
  void nothingInlineNothingFromElsewhereNothingGuessed(String address) {
    Answer answer = Site.get(address);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Server")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=UTF-8",
    "/no-such-page, text/html;charset=UTF-8",
    "/risks?publishedBy=soon, text/html;charset=UTF-8",
    "/assets/board.css, text/css;charset=UTF-8",
    "/robots.txt, text/plain;charset=UTF-8",
    "/assets/css/fact.css, text/css;charset=UTF-8",
    "/assets/js/footnotes.js, text/javascript;charset=UTF-8",
    "/assets/icon.svg, image/svg+xml"
  })
  void everyAnswerNamesItsType(String address, String type) {
    assertThat(Site.get(address).contentType()).isEqualToIgnoringCase(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../application.properties",
        "/assets/%2e%2e/application.properties",
        "/assets/..%2fapplication.properties",
        "/application.properties",
        "/messages/msg_en.properties",
        "/pack/pack.yaml",
        "/META-INF/MANIFEST.MF",
        "/db/migration/V1__board.sql"
      })
  void whatIsNotForReadersIsNotServed(String address) {
    assertThat(Site.get(address).statusCode()).isIn(400, 404);
  }
}
