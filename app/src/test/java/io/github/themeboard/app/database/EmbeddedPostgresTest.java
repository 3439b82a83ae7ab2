package io.github.themeboard.app.database;

import static io.github.themeboard.app.database.TestQueries.connect;
import static io.github.themeboard.app.database.TestQueries.execute;
import static io.github.themeboard.app.database.TestQueries.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real database on one data folder: what it is like while it runs, and from start to start. */
class EmbeddedPostgresTest {

  private static Path path;
  private static DataFolder data;
  private static EmbeddedPostgres database;

  @BeforeAll
  static void startTheSecondTime() throws IOException, SQLException {
    path = TestFolder.named("embedded");
    // What a crash while unpacking and creating leaves behind must not be used.
    Files.createDirectories(path.resolve("postgresql/unpacking/bin"));
    Files.createDirectories(path.resolve("db.new/base"));
    start();
    execute(database, "create table kept (line text)", "insert into kept values ('a row')");
    database.close();
    database.close();
    data.close();
    assertThat(path.resolve("db/postmaster.pid")).doesNotExist();
    start();
  }

  private static void start() {
    data = DataFolder.open(path);
    database = EmbeddedPostgres.start(data);
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
    data.close();
    PrivateFiles.deleteTree(path);
  }

  @Test
  void keepsRowsFromStartToStart() throws SQLException {
    assertThat(query(database, "select line from kept")).containsExactly("a row");
  }

  @Test
  void leavesNothingHalfMade() {
    assertThat(path.resolve("postgresql/unpacking")).doesNotExist();
    assertThat(path.resolve("db.new")).doesNotExist();
  }

  @Test
  void isDurable() throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      assertThat(Durability.of(connection).off()).isEmpty();
      assertThat(Durability.of(connection).warning()).isEmpty();
      statement.execute("set synchronous_commit = off");
      assertThat(Durability.of(connection).off()).containsExactly("synchronous_commit");
      assertThat(Durability.of(connection).warning().orElseThrow()).contains("synchronous_commit");
    }
  }

  @Test
  void isPrivateAndTheSameOnEverySystem() throws IOException, SQLException {
    String socketFolder = Files.readAllLines(path.resolve("db/postmaster.pid")).get(4);
    assertThat(socketFolder).isEmpty();
    assertThat(
            query(
                database,
                """
                select name || '=' || setting from pg_settings where name in (
                  'data_checksums', 'listen_addresses', 'server_encoding', 'log_timezone',
                  'max_connections')
                """))
        .containsExactlyInAnyOrder(
            "data_checksums=on",
            "listen_addresses=127.0.0.1",
            "log_timezone=UTC",
            "max_connections=50",
            "server_encoding=UTF8");
    assertThat(
            query(
                database, "select concat(datlocprovider, datlocale, datcollate) from pg_database"))
        .containsOnly("bC.UTF-8C");
    assertThat(query(database, "select upper('äöß') || ('a' < 'B')")).containsExactly("ÄÖßfalse");
  }

  @Test
  void givesTheApplicationARoleWithoutMight() throws SQLException {
    assertThat(
            query(
                database,
                "select concat_ws(' ', rolname, rolsuper, rolcreatedb, rolcreaterole)"
                    + " from pg_roles where rolname = current_user"))
        .containsExactly("themeboard f f f");
  }

  @Test
  void letsTheApplicationMakeTheExtensionsItNeeds() throws SQLException {
    for (String extension : List.of("pg_trgm", "unaccent", "btree_gist", "citext")) {
      execute(database, "create extension " + extension);
    }
  }

  @Test
  void refusesALoginWithoutThePassword() {
    for (String user : List.of("postgres", "themeboard")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
          .withMessageContaining("SCRAM");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "guessed"))
          .withMessageContaining("password authentication failed");
    }
  }

  @Test
  void showsItsPasswordsNowhere() throws IOException {
    List<String> secrets = List.of(database.password(), data.secret("database-superuser"));
    assertThat(ProcessHandle.allProcesses().map(process -> process.info().toString()))
        .noneMatch(line -> secrets.stream().anyMatch(line::contains));
    for (Path file : PrivateFiles.list(path.resolve("log"))) {
      assertThat(file).content().doesNotContain(secrets);
    }
    assertThat(database.toString()).doesNotContain(secrets);
  }

  @Test
  void checksAnExternalDatabase() {
    String url = database.jdbcUrl();
    ExternalDatabase.check(url, database.username(), database.password());
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ExternalDatabase.check(url, database.username(), "wrong-word"))
        .withMessageContaining("\"themeboard\" on 127.0.0.1:")
        .withMessageContaining("QUARKUS_DATASOURCE_PASSWORD")
        .withMessageNotContaining("wrong-word");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(
            () ->
                ExternalDatabase.check(
                    url.replace("/themeboard", "/absent"),
                    database.username(),
                    database.password()))
        .withMessageContaining("did not find the database \"absent\"");
  }

  @Test
  void refusesTheClusterOfAnotherMajorVersion() throws IOException {
    Path other = TestFolder.withPrograms("other-version");
    Files.createDirectories(other.resolve("db"));
    Files.writeString(other.resolve("db/PG_VERSION"), "17\n");
    try (DataFolder folder = DataFolder.open(other)) {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> EmbeddedPostgres.start(folder))
          .withMessageContaining("PostgreSQL 17")
          .withMessageContaining("PostgreSQL 18");
    }
    PrivateFiles.deleteTree(other);
  }

  @Test
  void refusesAFolderThatAShellWouldReadAnotherWay() throws IOException {
    Path priced = TestFolder.named("us$");
    try (DataFolder folder = DataFolder.open(priced)) {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> EmbeddedPostgres.start(folder))
          .withMessageContaining("us$");
    }
  }

  @Test
  void keepsItsLogsSmall() throws IOException {
    ServerLog log = new ServerLog(TestFolder.named("log"));
    Files.createDirectory(log.folder());
    Path old = Files.writeString(log.folder().resolve("postgresql-Mon.log"), "old");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(600_000)));
    Path large = Files.write(log.folder().resolve("postgresql-Tue.log"), new byte[11_000_000]);
    Path good = Files.writeString(log.folder().resolve("postgresql-Wed.log"), "good");
    log.prune();
    try (Stream<Path> left = Files.list(log.folder())) {
      assertThat(left).containsExactly(good).doesNotContain(old, large);
    }
  }
}
