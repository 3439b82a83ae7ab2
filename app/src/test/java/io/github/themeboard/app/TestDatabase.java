package io.github.themeboard.app;

import io.github.themeboard.app.database.DataFolder;
import io.github.themeboard.app.database.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One embedded database for the whole run, empty at its start; found by the service loader. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static final Path FOLDER = Path.of("target", "test-board");

  private DataFolder data;
  private EmbeddedPostgres database;

  @Override
  public Map<String, String> start() {
    deleteOldDatabase();
    data = DataFolder.open(FOLDER);
    database = EmbeddedPostgres.start(data);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password(),
        "themeboard.data", FOLDER.toAbsolutePath().toString(),
        "themeboard.admin.password", "a password for tests");
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
    if (data != null) {
      data.close();
    }
  }

  /** The unpacked programs are kept: they make up most of a first start. */
  private static void deleteOldDatabase() {
    Path cluster = FOLDER.resolve("db");
    if (!Files.exists(cluster)) {
      return;
    }
    try (Stream<Path> files = Files.walk(cluster)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
