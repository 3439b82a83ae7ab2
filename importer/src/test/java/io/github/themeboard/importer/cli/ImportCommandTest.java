package io.github.themeboard.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.client.FakeServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ImportCommandTest {
  private static final String TOKEN = "tb_0123456789abcdef";

  @TempDir private Path folder;
  private final FakeServer server = new FakeServer();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Map<String, String> environment = Map.of("THEMEBOARD_TOKEN", TOKEN);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void resultsGoToTheOutputAndProgressToTheErrors() throws IOException {
    server
        .accepts()
        .says(
            "{\"status\":\"done\",\"done\":2,\"total\":2,\"items\":[{\"name\":\"a.txt\",\"articleId\":\"9\",\"new\":4},{\"name\":\"b.txt\",\"error\":\"is empty\"}]}");
    Path a = Files.writeString(folder.resolve("a.txt"), "a");
    Path b = Files.writeString(folder.resolve("b.txt"), "");

    assertThat(run("--server", server.url() + "/", a.toString(), b.toString())).isEqualTo(1);

    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            a
                + ": imported as article 9: 4 new, 0 confirming, 0 conflicting, 0 held\n"
                + b
                + ": failed: is empty\n");
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Sending 2 files, 0.0 MB.\nImport /api/v1/imports/17: done, 2 of 2.\n");
    assertThat(server.asked().get(0).authorization()).isEqualTo("Bearer " + TOKEN);
  }

  @Test
  void allImportedIsSuccess() throws IOException {
    server.accepts().says("{\"status\":\"done\",\"items\":[{\"name\":\"a.txt\"}]}");
    Path a = Files.writeString(folder.resolve("a.txt"), "a");

    assertThat(run("--server", server.url(), "--token", "another-token", a.toString())).isZero();
    assertThat(server.asked().get(0).authorization()).isEqualTo("Bearer another-token");
  }

  @Test
  void theTokenIsNeverPrinted() throws IOException {
    server.refuses(401, "Unknown token", "It is not known.");
    Path a = Files.writeString(folder.resolve("a.txt"), "a");

    assertThat(run("--server", server.url(), a.toString())).isEqualTo(1);
    assertThat(run("--help")).isZero();
    assertThat(run("--server", server.url(), "--token", TOKEN + " x", a.toString())).isEqualTo(2);

    assertThat(out.toString() + err).doesNotContain(TOKEN);
  }

  @Test
  void withoutATokenItIsSaidWhereToGetOne() {
    environment = Map.of();

    assertThat(run("--server", server.url(), "a.txt")).isEqualTo(2);
    assertThat(err.toString()).startsWith("No token: set THEMEBOARD_TOKEN or give --token.");
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "--server",
        "--server https://board.example.org",
        "--server board.example.org a.txt",
        "--server ftp://board.example.org a.txt",
        "--server https://user:word@board.example.org a.txt",
        "--server https://board.example.org?x=1 a.txt",
        "--server https://board.example.org --max-minutes 0 a.txt",
        "--server https://board.example.org --max-minutes soon a.txt"
      })
  void wrongUsageIsExplained(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotEmpty();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theHelpTeachesByExample() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("import --server https://board.example.org note.txt report.pdf")
        .contains("Exit code: 0 the server has all files");
  }

  private int run(String... args) {
    ImportCommand command = new ImportCommand(environment, () -> Instant.EPOCH, duration -> {});
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
