package io.github.themeboard.importer.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRunTest {
  private static final String DONE =
      "{\"status\": \"done\", \"done\": 1, \"total\": 1, \"items\": [{\"name\": \"note.txt\","
          + " \"status\": \"done\", \"articleId\": 7, \"duplicateOf\": null, \"new\": 5,"
          + " \"confirms\": 2, \"conflicts\": 1, \"held\": 3, \"error\": null}]}";

  @TempDir private Path folder;
  private final FakeServer server = new FakeServer();
  private final List<String> progress = new ArrayList<>();
  private final List<FileResult> results = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-04-06T08:00:00Z");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFileIsSentWithTheTokenAndFollowedUntilItIsDone() throws Exception {
    server.accepts().says("{\"status\": \"queued\"}").says(running(0)).says(running(0)).says(DONE);
    Path note = file("note.txt", "Sensors are sold out. 传感器售罄。");

    run(note);

    assertThat(server.asked())
        .extracting(FakeServer.Asked::line)
        .containsExactly(
            "POST /api/v1/imports",
            "GET /api/v1/imports/17",
            "GET /api/v1/imports/17",
            "GET /api/v1/imports/17",
            "GET /api/v1/imports/17");
    assertThat(server.asked())
        .extracting(FakeServer.Asked::authorization)
        .containsOnly("Bearer secret");
    assertThat(server.asked().get(0).text())
        .contains("Content-Disposition: form-data; name=\"files\"; filename=\"note.txt\"\r\n")
        .contains("\r\n\r\nSensors are sold out. 传感器售罄。\r\n--");
    assertThat(progress)
        .containsExactly(
            "Sending 1 file, 0.0 MB.",
            "Import /api/v1/imports/17: queued.",
            "Import /api/v1/imports/17: running, 0 of 1.",
            "Import /api/v1/imports/17: done, 1 of 1.");
    assertThat(results)
        .containsExactly(
            new FileResult(
                note, true, "imported as article 7: 5 new, 2 confirming, 1 conflicting, 3 held"));
  }

  @Test
  void thePausesGrowFromATenthOfThreeSecondsToThree() throws Exception {
    server.accepts();
    for (int i = 0; i < 9; i++) {
      server.says(running(0));
    }
    server.says(DONE);

    run(file("note.txt", "x"));

    assertThat(pauses).startsWith(Duration.ofMillis(300), Duration.ofMillis(450));
    assertThat(pauses).isSorted().endsWith(Duration.ofSeconds(3), Duration.ofSeconds(3));
  }

  @Test
  void theWaitingEndsWithItsLimitAndTheServerGoesOn() throws Exception {
    server.accepts();
    for (int i = 0; i < 30; i++) {
      server.says(running(0));
    }

    run(Duration.ofMinutes(1), file("note.txt", "x"));

    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofSeconds(55), Duration.ofMinutes(1));
    assertThat(results.get(0).imported()).isFalse();
    assertThat(results.get(0).words())
        .startsWith("Given up after 1 min. The server is not through yet; it goes on by itself.");
  }

  @Test
  void duplicatesAreThereAndFailuresHaveTheirReason() throws Exception {
    server
        .accepts()
        .says(
            "{\"status\":\"done\",\"items\":[{\"name\":\"a.txt\",\"duplicateOf\":3},"
                + "{\"name\":\"b.pdf\",\"status\":\"failed\",\"error\":\"is a scan\\u001b[31m\"},"
                + "{\"name\":\"c.txt\",\"status\":\"cancelled\"}]}");

    run(file("a.txt", "a"), file("b.pdf", "b"), file("c.txt", "c"), file("d.txt", "d"));

    assertThat(results)
        .extracting(FileResult::imported, FileResult::words)
        .containsExactly(
            tuple(true, "duplicate of article 3"),
            tuple(false, "is a scan [31m"),
            tuple(false, "cancelled on the server"),
            tuple(false, "the server does not say what became of it"));
  }

  @Test
  void anImportThatFailsAsAWholeFailsItsFiles() throws Exception {
    server
        .accepts()
        .says("{\"status\":\"failed\",\"items\":[{\"name\":\"note.txt\",\"status\":\"queued\"}]}");

    run(file("note.txt", "x"));

    assertThat(results.get(0).words()).isEqualTo("failed on the server");
  }

  @ParameterizedTest
  @CsvSource({
    "401, The server does not accept the token (401): Unknown token. Make one.",
    "403, The token's account may not import (403): Unknown token. Make one.",
    "500, The server refused (500): Unknown token. Make one."
  })
  void aRefusalIsShownInTheServersWordsAndNothingMoreIsSent(int status, String words)
      throws Exception {
    server.refuses(status, "Unknown token", "Make one.");

    run(file("note.txt", "x"), file("sub/note.txt", "y"));

    assertThat(results).extracting(FileResult::words).containsExactly(words, "not sent: " + words);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aRefusalOfSomeFilesDoesNotStopTheOthers() throws Exception {
    server.refuses(400, "Bad request", "No file.").accepts().says(DONE);

    run(file("note.txt", "x"), file("sub/note.txt", "y"));

    assertThat(results).extracting(FileResult::imported).containsExactly(false, true);
  }

  @Test
  void aRequestThatIsTooLargeIsHalvedUntilOneFileIsTooLargeByItself() throws Exception {
    server
        .refuses(413, "Too large", "At most 1 MB.")
        .refuses(413, "Too large", "At most 1 MB.")
        .accepts()
        .says(DONE);

    run(file("large.txt", "x"), file("note.txt", "y"));

    assertThat(results)
        .extracting(FileResult::imported, FileResult::words)
        .containsExactly(
            tuple(false, "The files are too large for the server (413): Too large. At most 1 MB."),
            tuple(true, "imported as article 7: 5 new, 2 confirming, 1 conflicting, 3 held"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, PT7S",
    "'Mon, 06 Apr 2026 08:00:09 GMT', PT9S",
    "0, PT0.3S",
    "soon, PT3S",
    "'', PT3S"
  })
  void aBusyServerIsGivenTheTimeItAsksFor(String header, Duration waited) throws Exception {
    server.answers(429, Map.of("Retry-After", header), "").accepts().says(DONE);

    run(file("note.txt", "x"));

    assertThat(pauses.get(0)).isEqualTo(waited);
    assertThat(results.get(0).imported()).isTrue();
  }

  @Test
  void aServerThatAsksForMoreTimeThanThereIsEndsTheRun() throws Exception {
    server.answers(429, Map.of("Retry-After", "86400"), "");

    run(file("note.txt", "x"));

    assertThat(pauses).isEmpty();
    assertThat(results.get(0).words())
        .isEqualTo("Given up after 30 min. The server asks to send less often (429).");
  }

  @Test
  void theTokenIsNotCarriedToAnotherHost() throws Exception {
    try (FakeServer other = new FakeServer()) {
      server.answers(202, Map.of("Location", other.url() + "/api/v1/imports/17"), "");

      run(file("note.txt", "x"));

      assertThat(other.asked()).isEmpty();
      assertThat(results.get(0).words()).startsWith("The server sends us elsewhere, to http://127");
    }
  }

  @Test
  void aRedirectIsToldAndNotFollowed() throws Exception {
    try (FakeServer other = new FakeServer()) {
      server.answers(308, Map.of("Location", other.url()), "");

      run(file("note.txt", "x"));

      assertThat(other.asked()).isEmpty();
      assertThat(results.get(0).words()).contains("give --server the address " + other.url());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>It works!</html>",
        "[]",
        "{\"status\": \"fine\"}",
        "{\"status\": \"done\", \"items\": [",
        "null"
      })
  void aServerThatTalksNonsenseIsNoThemeboard(String nonsense) throws Exception {
    server.accepts().says(nonsense);

    run(file("note.txt", "x"));

    assertThat(results.get(0).words()).contains("is not that of a Themeboard");
  }

  @Test
  void anAnswerWithoutEndIsCutOff() throws Exception {
    server.accepts();
    for (int i = 0; i < 5; i++) {
      server.says("{\"status\": \"" + "x".repeat(2_000_000));
    }

    run(file("note.txt", "x"));

    assertThat(results.get(0).words()).contains("more than 1048576 bytes");
  }

  @Test
  void whereOtherThingsAnswerTheAddressIsDoubted() throws Exception {
    server.answers(200, Map.of(), "hello");
    run(file("note.txt", "x"));
    assertThat(results.get(0).words()).contains("answered 200").contains("Check --server");

    server.answers(202, Map.of(), "");
    run(file("note.txt", "x"));
    assertThat(results.get(1).words()).contains("does not say where to ask");
  }

  @Test
  void aServerThatIsNotThereIsToldOnceForAll() throws Exception {
    server.close();

    run(file("note.txt", "x"));

    assertThat(results.get(0).words())
        .isEqualTo("There is no server at " + server.url() + ". Check --server and that it runs.");
  }

  @Test
  void aServerThatStumblesWhileItIsAskedIsAskedAgain() throws Exception {
    server.accepts();
    for (int i = 0; i < 4; i++) {
      server.answers(502, Map.of(), "");
    }
    server.says(DONE);

    run(file("note.txt", "x"));

    assertThat(results.get(0).imported()).isTrue();
  }

  @Test
  void unreadableFilesAreNamedAndTheOthersSent() throws Exception {
    server.accepts().says(DONE);

    run(folder.resolve("gone.txt"), folder, file("note.txt", "x"));

    assertThat(results)
        .extracting(FileResult::words)
        .containsExactly(
            "there is no such file",
            "is a folder; name the files in it",
            "imported as article 7: 5 new, 2 confirming, 1 conflicting, 3 held");
  }

  @Test
  void aHundredAndTwentyFilesAreThreeRequests() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      files.add(file("n" + i + ".txt", "x"));
    }
    for (int i = 0; i < 3; i++) {
      server.accepts().says("{\"status\":\"done\"}");
    }

    run(files.toArray(Path[]::new));

    assertThat(server.asked()).extracting(FakeServer.Asked::line).hasSize(6);
    assertThat(server.asked().get(0).text().split("filename=", -1)).hasSize(51);
    assertThat(server.asked().get(4).text().split("filename=", -1)).hasSize(21);
    assertThat(results).hasSize(120);
  }

  @Test
  void requestsHoldAHundredMegabytesAndNoFileThatIsLarger() throws Exception {
    Path huge = sparse("huge.pdf", Batches.MOST_BYTES + 1);
    server.accepts().says(DONE);

    run(huge, file("note.txt", "x"));

    assertThat(results.get(0)).isEqualTo(FileResult.failed(huge, "has more than 100 MB"));
    assertThat(
            Batches.of(
                List.of(
                    new Batches.Sized(Path.of("a"), 60_000_000),
                    new Batches.Sized(Path.of("b"), 40_000_000),
                    new Batches.Sized(Path.of("c"), 1))))
        .extracting(List::size)
        .containsExactly(2, 1);
  }

  @Test
  void aNameWithQuotesStaysOneHeader() throws Exception {
    server.accepts().says("{\"status\":\"done\",\"items\":[{\"name\":\"a%22b.txt\"}]}");

    run(file("a\"b\r\n.txt", "x"));

    assertThat(server.asked().get(0).text()).contains("filename=\"a%22b%0D%0A.txt\"\r\n");
    assertThat(results.get(0).imported()).isTrue();
  }

  private static String running(int done) {
    return "{\"status\": \"running\", \"done\": " + done + ", \"total\": 1, \"items\": []}";
  }

  private void run(Path... files) throws InterruptedException {
    run(Duration.ofMinutes(30), files);
  }

  private void run(Duration limit, Path... files) throws InterruptedException {
    ImportListener listener =
        new ImportListener() {
          @Override
          public void progress(String line) {
            progress.add(line);
          }

          @Override
          public void result(FileResult result) {
            results.add(result);
          }
        };
    Pause pause =
        duration -> {
          pauses.add(duration);
          now = now.plus(duration);
        };
    new ImportRun(URI.create(server.url()), "secret", limit, () -> now, pause, listener)
        .of(List.of(files));
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Path sparse(String name, long length) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
    return file;
  }
}
