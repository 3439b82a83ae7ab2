package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs read every error as a problem (RFC 9457). */
@QuarkusTest
class ProblemsTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
  void whatIsNotThere(String method) {
    Answer answer = Site.send(method, "/api/v1/no-such", Map.of());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.text())
        .contains("\"status\":404", "\"type\":\"about:blank\"", "\"instance\":\"/api/v1/no-such\"");
  }

  @Test
  void isSaidInTheLanguageThatIsAskedFor() {
    Answer answer = Site.get("/api/v1/no-such", Map.of("Accept-Language", "zh-CN"));
    assertThat(answer.text()).contains("这里没有内容");
  }

  @Test
  void whatAnotherSiteSends() {
    Answer answer = Site.send("POST", "/api/v1/no-such", Map.of("Sec-Fetch-Site", "cross-site"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }
}
