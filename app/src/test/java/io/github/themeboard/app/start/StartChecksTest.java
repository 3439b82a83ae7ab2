package io.github.themeboard.app.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.database.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that would fail half way is refused with one sentence that names what to do. */
class StartChecksTest {

  @Test
  void aFreePortAndNoSettingsAreFine() {
    assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void aPortInUseIsNamedWithAWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThatThrownBy(() -> check(Map.of("QUARKUS_HTTP_PORT", port)))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("Port " + port + " on 127.0.0.1 cannot be used")
          .hasMessageContaining("QUARKUS_HTTP_PORT");
    }
  }

  @Test
  void anAddressOfNoMachineIsNamed() {
    assertThatThrownBy(() -> check(Map.of("QUARKUS_HTTP_HOST", "[nowhere")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("QUARKUS_HTTP_HOST is '[nowhere'");
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    assertThatThrownBy(() -> check(Map.of("QUARKUS_HTTP_HOST", "192.0.2.1")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("192.0.2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "0123456789012345678901234567890"})
  void aShortTokenIsRefusedWithoutBeingShown(String token) {
    assertThatThrownBy(() -> check(Map.of("THEMEBOARD_ADMIN_TOKEN", token)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("THEMEBOARD_ADMIN_TOKEN has fewer than 32 characters")
        .hasMessageNotContaining(token);
  }

  @Test
  void aTokenOfThirtyTwoCharactersIsLongEnough() {
    assertThatCode(() -> check(Map.of("THEMEBOARD_ADMIN_TOKEN", "x".repeat(32))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "0", "flase", "closed"})
  void aWordThatMightMeanOpenOrClosedIsRefused(String isPublic) {
    assertThatThrownBy(() -> check(Map.of("THEMEBOARD_PUBLIC", isPublic)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("THEMEBOARD_PUBLIC is '" + isPublic + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "True", "false", "False"})
  void aBoardIsOpenOrClosed(String isPublic) {
    assertThatCode(() -> check(Map.of("THEMEBOARD_PUBLIC", isPublic))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"board.example.org", "ftp://board.example.org", "https://", "https://a/b"})
  void anAddressThatLinksCannotBeginWithIsRefused(String url) {
    assertThatThrownBy(() -> check(Map.of("THEMEBOARD_URL", url)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("THEMEBOARD_URL is '" + url + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://board.example.org", "http://localhost:8080/"})
  void anAddressOfASiteIsFine(String url) {
    assertThatCode(() -> check(Map.of("THEMEBOARD_URL", url))).doesNotThrowAnyException();
  }

  private static void check(Map<String, String> environment) {
    Map<String, String> settings = new HashMap<>(environment);
    settings.putIfAbsent("QUARKUS_HTTP_PORT", "0"); // any free one
    StartChecks.check(new Settings(settings, new Properties()));
  }
}
