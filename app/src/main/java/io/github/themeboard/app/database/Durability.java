package io.github.themeboard.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether committed work outlives a crash or a power cut.
 *
 * @param off names of the settings that are off and should be on; empty if all is well
 */
public record Durability(List<String> off) {

  private static final String QUERY =
      "select name from pg_settings where setting = 'off'"
          + " and name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name";

  public Durability {
    off = List.copyOf(off);
  }

  /**
   * Reads the settings as they hold for this connection, with one statement.
   *
   * @throws SQLException if the connection fails
   */
  public static Durability of(Connection connection) throws SQLException {
    List<String> off = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        off.add(rows.getString(1));
      }
    }
    return new Durability(off);
  }

  /** One sentence for the log, if anything is off. */
  public Optional<String> warning() {
    if (off.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "The database may lose saved work at a power cut or crash: set %s to \"on\"."
            .formatted(String.join(", ", off)));
  }
}
