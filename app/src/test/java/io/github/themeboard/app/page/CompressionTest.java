package io.github.themeboard.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is the same however it is packed, and however often it was asked for before. */
@QuarkusTest
class CompressionTest {

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "gzip;q=0.5, *;q=0.1"})
  void aPageIsPackedForThoseWhoTakeIt(String accepted) throws IOException {
    for (String address : new String[] {"/stages?a=" + accepted.length(), "/assets/board.css"}) {
      String plain = Site.get(address).text();
      for (int i = 0; i < 3; i++) {
        Answer packed = Site.get(address, Map.of("Accept-Encoding", accepted));
        assertThat(packed.headers("Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed)).isEqualTo(plain);
        assertThat(Site.get(address).text()).isEqualTo(plain);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "br", ""})
  void nobodyGetsAPackageThatHeDidNotAskFor(String accepted) {
    for (int i = 0; i < 3; i++) {
      Answer answer = Site.get("/stages?b", Map.of("Accept-Encoding", accepted));
      assertThat(answer.headers("Content-Encoding")).isIn("", "identity");
      assertThat(answer.text()).contains("</html>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyLanguageHasItsOwnPackage(String language) throws IOException {
    for (int i = 0; i < 3; i++) {
      Answer answer =
          Site.get("/stages?c", Map.of("Accept-Encoding", "gzip", "Accept-Language", language));
      assertThat(unpacked(answer)).contains("<html lang=\"" + language + "\">");
      assertThat(answer.header("Content-Language")).isEqualTo(language);
    }
  }

  private static String unpacked(Answer answer) throws IOException {
    try (InputStream gzip =
        new GZIPInputStream(new ByteArrayInputStream(answer.response().body()))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
