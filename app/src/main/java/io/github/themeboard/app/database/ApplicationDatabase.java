package io.github.themeboard.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** The application's role and database on the server of this data folder. */
record ApplicationDatabase(int port) {

  /** Names both the role and the database. */
  static final String NAME = "themeboard";

  private static final String TIMEOUT_SECONDS = "30";

  String jdbcUrl() {
    return urlOf(NAME);
  }

  /**
   * Makes the role, its password and its database, as far as they are missing.
   *
   * @param newCluster has none of them: looking would leave a failed login in the log
   * @throws StartRefused if the superuser's password is not the one that the cluster was made with
   */
  void ensure(boolean newCluster, String superuserPassword, String password) {
    if (!newCluster && opens(password)) {
      return;
    }
    try (Connection connection = connect("postgres", Cluster.SUPERUSER, superuserPassword);
        Statement statement = connection.createStatement()) {
      if (isEmpty(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
        statement.execute(
            "create role " + NAME + " login nosuperuser nocreatedb nocreaterole noreplication");
      }
      // The driver sends a hash: the password itself never reaches the server or its log.
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
      if (isEmpty(statement, "select from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static StartRefused refused(SQLException e) {
    if ("28P01".equals(e.getSQLState())) {
      return new StartRefused(
          "The database runs, but its password does not open it. Put the folder \"secrets\" in the"
              + " data folder back from the backup that the database comes from.",
          e);
    }
    return new StartRefused(
        "The database runs, but could not be prepared for Themeboard: %s".formatted(e.getMessage()),
        e);
  }

  private boolean opens(String password) {
    try (Connection connection = connect(NAME, NAME, password)) {
      return connection.isValid(0);
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean isEmpty(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  /** Asks the driver itself: a driver manager may not see it behind the server's class loaders. */
  private Connection connect(String database, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
    properties.setProperty("socketTimeout", TIMEOUT_SECONDS);
    return new Driver().connect(urlOf(database), properties);
  }

  private String urlOf(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
