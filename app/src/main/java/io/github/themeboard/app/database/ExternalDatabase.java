package io.github.themeboard.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A PostgreSQL server that the operator runs and names in the settings. */
public final class ExternalDatabase {

  /** The oldest major version that the application is made for. */
  static final int OLDEST_VERSION = 15;

  private static final String TIMEOUT_SECONDS = "10";

  private ExternalDatabase() {}

  /**
   * Connects once, waiting 10 seconds at most.
   *
   * @param url begins with jdbc:postgresql:
   * @throws StartRefused if the server cannot be reached, refuses the login, has no such database
   *     or is too old; the sentence names host and database, never the password
   */
  public static void check(String url, String user, String password) {
    Properties address = Driver.parseURL(url, null);
    if (address == null) {
      throw new StartRefused(
          "QUARKUS_DATASOURCE_JDBC_URL is no PostgreSQL address: it should look like"
              + " jdbc:postgresql://host:5432/themeboard.");
    }
    String name =
        "the database \"%s\" on %s:%s"
            .formatted(
                PGProperty.PG_DBNAME.getOrDefault(address),
                PGProperty.PG_HOST.getOrDefault(address),
                PGProperty.PG_PORT.getOrDefault(address));
    try (Connection connection = new Driver().connect(url, login(user, password))) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion(), name);
    } catch (SQLException e) {
      throw new StartRefused(sentence(e.getSQLState(), name), e);
    }
  }

  /** An empty user or password may stand in the URL. */
  private static Properties login(String user, String password) {
    Properties login = new Properties();
    if (!user.isEmpty()) {
      login.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      login.setProperty("password", password);
    }
    login.setProperty("loginTimeout", TIMEOUT_SECONDS);
    login.setProperty("socketTimeout", TIMEOUT_SECONDS);
    return login;
  }

  static void requireVersion(int major, String name) {
    if (major < OLDEST_VERSION) {
      throw new StartRefused(
          ("Themeboard needs PostgreSQL %d or newer, but %s is version %d: check"
                  + " QUARKUS_DATASOURCE_JDBC_URL.")
              .formatted(OLDEST_VERSION, name, major));
    }
  }

  /** The driver's own words stay out: they may hold the URL, and with it a password. */
  private static String sentence(@Nullable String sqlState, String name) {
    return switch (sqlState == null ? "" : sqlState) {
      case "28P01", "28000", "08004" ->
          ("Themeboard may not log in to %s: check QUARKUS_DATASOURCE_USERNAME and"
                  + " QUARKUS_DATASOURCE_PASSWORD, and that the server lets this machine in.")
              .formatted(name);
      case "3D000" ->
          "Themeboard did not find %s: create it, or check QUARKUS_DATASOURCE_JDBC_URL."
              .formatted(name);
      case "42501" ->
          "Themeboard may not use %s: grant the user the right to connect.".formatted(name);
      case "53300" ->
          "All connections to %s are taken: raise max_connections there, or end some."
              .formatted(name);
      case "08001", "08006" ->
          "Themeboard cannot reach %s: start that server, or check QUARKUS_DATASOURCE_JDBC_URL."
              .formatted(name);
      default ->
          "Themeboard cannot use %s (SQL state %s): check QUARKUS_DATASOURCE_JDBC_URL."
              .formatted(name, sqlState);
    };
  }
}
