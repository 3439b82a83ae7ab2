package io.github.themeboard.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.database.StartRefused;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void withoutAnySettingTheServerListensOnThisMachineOnly() {
    Settings settings = settings(Map.of(), Map.of("user.home", "/home/reader"));
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.dataFolder()).isEqualTo(Path.of("/home/reader/.themeboard"));
    assertThat(settings.databaseUrl()).isEmpty();
  }

  @Test
  void theEnvironmentSaysOtherwise() {
    Settings settings =
        settings(
            Map.of(
                "QUARKUS_HTTP_PORT", " 9090 ",
                "QUARKUS_HTTP_HOST", "0.0.0.0",
                "THEMEBOARD_DATA", "/srv/board",
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/board"),
            Map.of());
    assertThat(settings.host()).isEqualTo("0.0.0.0");
    assertThat(settings.port()).isEqualTo(9090);
    assertThat(settings.dataFolder()).isEqualTo(Path.of("/srv/board"));
    assertThat(settings.databaseUrl()).contains("jdbc:postgresql://db/board");
  }

  @Test
  void aSystemPropertyOutweighsTheEnvironment() {
    Settings settings =
        settings(Map.of("QUARKUS_HTTP_PORT", "9090"), Map.of("quarkus.http.port", "7070"));
    assertThat(settings.port()).isEqualTo(7070);
  }

  @Test
  void aBlankSettingIsNone() {
    Settings settings =
        settings(Map.of("QUARKUS_HTTP_PORT", "  ", "THEMEBOARD_PACK", ""), Map.of());
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.value("THEMEBOARD_PACK")).isEmpty();
  }

  @Test
  void aRelativeDataFolderIsWhereTheServerWasStarted() {
    Settings settings = settings(Map.of("THEMEBOARD_DATA", "board"), Map.of());
    assertThat(settings.dataFolder()).isAbsolute().isEqualTo(Path.of("board").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "80 80", "8080.0", "0x50", "99999999999"})
  void aPortThatIsNoneIsSaidWithItsRange(String port) {
    Settings settings = settings(Map.of("QUARKUS_HTTP_PORT", port), Map.of());
    assertThatThrownBy(settings::port)
        .isInstanceOf(StartRefused.class)
        .hasMessage("QUARKUS_HTTP_PORT is '%s'. Set it to a number from 0 to 65535.", port);
  }

  private static Settings settings(Map<String, String> environment, Map<String, String> system) {
    Properties properties = new Properties();
    properties.putAll(system);
    return new Settings(environment, properties);
  }
}
