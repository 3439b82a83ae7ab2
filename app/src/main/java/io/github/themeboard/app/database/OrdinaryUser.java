package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. On Linux root can give it a user namespace in which it is
 * nobody, while its files still belong to root.
 */
final class OrdinaryUser {

  private static final List<String> NAMESPACE = List.of("unshare", "-U");
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int ROOT = 0;

  private OrdinaryUser() {}

  /**
   * The words to put before a command of the database: none for an ordinary user.
   *
   * @throws StartRefused if this process is root and the system offers no such namespace, or the
   *     folder is another user's, since nobody has no special rights there
   */
  static List<String> prefix(DataFolder data, Programs programs) {
    if (!PrivateFiles.posix(data.path()) || ownerOf(data.writtenAtOpen()) != ROOT) {
      return List.of();
    }
    if (ownerOf(data.path()) != ROOT) {
      throw new StartRefused(
          ("Themeboard was started as root, but the data folder %s belongs to another user."
                  + " Start it as that user.")
              .formatted(data.path()));
    }
    if (!canMakeNamespace(programs)) {
      throw new StartRefused(
          "The database does not run as root. Start Themeboard as an ordinary user, or set"
              + " QUARKUS_DATASOURCE_JDBC_URL to use a PostgreSQL server of yours.");
    }
    return NAMESPACE;
  }

  private static boolean canMakeNamespace(Programs programs) {
    try {
      return programs.prefixedBy(NAMESPACE).run(LIMIT, List.of("true")).ok();
    } catch (IOException e) {
      return false;
    }
  }

  private static int ownerOf(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new StartRefused("The data folder cannot be read: %s.".formatted(e), e);
    }
  }
}
