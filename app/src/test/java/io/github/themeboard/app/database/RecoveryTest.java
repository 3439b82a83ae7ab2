package io.github.themeboard.app.database;

import static io.github.themeboard.app.database.TestQueries.connect;
import static io.github.themeboard.app.database.TestQueries.execute;
import static io.github.themeboard.app.database.TestQueries.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The very next start works, whatever ended the server before. */
class RecoveryTest {

  private static Path path;

  private DataFolder data;
  private EmbeddedPostgres database;

  @BeforeAll
  static void choosePlace() throws IOException {
    path = TestFolder.withPrograms("recovery");
  }

  @BeforeEach
  void startWithARow() throws SQLException {
    startAgain();
    execute(
        database,
        "drop table if exists kept",
        "create table kept (line text)",
        "insert into kept values ('a row')");
  }

  @AfterEach
  void stop() {
    database.close();
    data.close();
  }

  @AfterAll
  static void delete() throws IOException {
    PrivateFiles.deleteTree(path);
  }

  @Test
  void afterTheDatabaseWasKilled() throws Exception {
    postmaster().destroyForcibly();
    data.close();
    startAgain();
    assertThatTheRowIsThere();
  }

  @Test
  void afterTheDatabaseWasKilledInTheMidstOfWork() throws Exception {
    ProcessHandle killed = postmaster();
    try (Connection connection = connect(database)) {
      String endless = "select count(*) from generate_series(1, 1e6) a, generate_series(1, 1e6) b";
      // Busy processes do not notice that the main one is gone: they stay until they are ended.
      CompletableFuture<Void> work = CompletableFuture.runAsync(() -> run(connection, endless));
      awaitWork();
      killed.destroyForcibly();
      data.close();
      startAgain();
      assertThatTheRowIsThere();
      assertThat(work).isCompletedExceptionally();
    }
  }

  @Test
  void afterTheServerWasKilledAndTheDatabaseLivesOn() throws Exception {
    long orphan = postmaster().pid();
    data.close();
    startAgain();
    assertThat(postmaster().pid()).isNotEqualTo(orphan);
    assertThatTheRowIsThere();
  }

  @Test
  void afterTheMachineGaveTheNumberToAnotherProgram() throws Exception {
    Path processFile = path.resolve("db/postmaster.pid");
    String left = Files.readString(processFile);
    stop();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(processFile, left.replaceFirst("\\d+", Long.toString(stranger.pid())));
      startAgain();
      assertThatTheRowIsThere();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void afterTheProcessFileWasCutShort() throws Exception {
    stop();
    Files.writeString(path.resolve("db/postmaster.pid"), "");
    startAgain();
    assertThatTheRowIsThere();
  }

  @Test
  void afterTheRoleAndTheDatabaseWereNotMade() throws Exception {
    String url = database.jdbcUrl().replace("/themeboard", "/postgres");
    try (Connection connection =
            DriverManager.getConnection(url, "postgres", data.secret("database-superuser"));
        var statement = connection.createStatement()) {
      statement.execute("drop database themeboard");
      statement.execute("drop role themeboard");
    }
    stop();
    startAgain();
    assertThat(query(database, "select current_user")).containsExactly("themeboard");
  }

  @Test
  void whenAnotherProgramIsQuickerToTakeThePort() throws Exception {
    stop();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        DataFolder folder = DataFolder.open(path)) {
      int free = freePort();
      Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();
      ServerLog log = new ServerLog(path.resolve("log"));
      Programs plain = Programs.withOutputIn(log.folder());
      Programs programs = plain.prefixedBy(OrdinaryUser.prefix(folder, plain));
      PostgresServer server =
          new PostgresServer(
              new Cluster(path.resolve("db")),
              PostgresBinaries.in(path.resolve("postgresql"), Platform.current(), programs),
              programs,
              log,
              ports::next);
      assertThat(server.start()).isEqualTo(free);
      assertThat(server.stop()).isTrue();
    }
  }

  private void startAgain() {
    data = DataFolder.open(path);
    database = EmbeddedPostgres.start(data);
  }

  private void assertThatTheRowIsThere() throws SQLException {
    assertThat(query(database, "select line from kept")).containsExactly("a row");
  }

  private void awaitWork() throws SQLException {
    String question =
        "select 1 from pg_stat_activity where query like '%1e6%' and pid <> "
            + "pg_backend_pid() and state = 'active'";
    for (int i = 0; i < 250 && query(database, question).isEmpty(); i++) {
      Sleep.ofLength(Duration.ofMillis(20));
    }
    assertThat(query(database, question)).isNotEmpty();
  }

  private static ProcessHandle postmaster() throws IOException {
    String number = Files.readAllLines(path.resolve("db/postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(Connection connection, String query) {
    try (var statement = connection.createStatement()) {
      statement.execute(query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
