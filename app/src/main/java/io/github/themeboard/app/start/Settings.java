package io.github.themeboard.app.start;

import io.github.themeboard.app.database.StartRefused;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is set in the environment, or as a system property of the same meaning, before the server
 * starts.
 */
record Settings(Map<String, String> environment, Properties properties) {
  private static final int DEFAULT_PORT = 8080;

  static Settings ofProcess() {
    return new Settings(System.getenv(), System.getProperties());
  }

  /**
   * A setting that is there and not blank; {@code QUARKUS_HTTP_PORT} is also {@code
   * -Dquarkus.http.port}.
   */
  Optional<String> value(String variable) {
    String property = properties.getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.'));
    return Optional.ofNullable(property)
        .or(() -> Optional.ofNullable(environment.get(variable)))
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  Path dataFolder() {
    String folder =
        value("THEMEBOARD_DATA")
            .orElseGet(() -> properties.getProperty("user.home") + "/.themeboard");
    try {
      return Path.of(folder).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new StartRefused(
          "The data folder's name cannot be written on this system ("
              + e.getReason()
              + "). Set THEMEBOARD_DATA to another folder, or LC_ALL to a UTF-8 locale.");
    }
  }

  String host() {
    return value("QUARKUS_HTTP_HOST").orElse("127.0.0.1");
  }

  int port() {
    String written = value("QUARKUS_HTTP_PORT").orElse(String.valueOf(DEFAULT_PORT));
    try {
      int port = Integer.parseInt(written);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw new StartRefused(
        "QUARKUS_HTTP_PORT is '" + written + "'. Set it to a number from 0 to 65535.");
  }

  Optional<String> databaseUrl() {
    return value("QUARKUS_DATASOURCE_JDBC_URL");
  }
}
