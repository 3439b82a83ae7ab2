package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.client.FileResult;
import io.github.themeboard.importer.client.ImportListener;
import io.github.themeboard.importer.client.ImportRun;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's client and the server understand each other. */
@QuarkusTest
class CommandLineTest {
  @Inject Desk desk;
  @TempDir Path folder;

  private final List<FileResult> results = new ArrayList<>();

  @AfterEach
  void forget() {
    desk.forget();
  }

  @Test
  void filesAreSentFollowedAndToldOf() throws IOException, InterruptedException {
    Path good = Files.writeString(folder.resolve("note.txt"), Notes.note(401));
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.4 and then nothing");
    ImportListener listener =
        new ImportListener() {
          @Override
          public void progress(String line) {
            // Only for people.
          }

          @Override
          public void result(FileResult result) {
            results.add(result);
          }
        };
    new ImportRun(
            URI.create("http://127.0.0.1:" + RestAssured.port),
            desk.open(),
            Duration.ofMinutes(1),
            Clock.systemUTC(),
            pause -> Thread.sleep(20),
            listener)
        .of(List.of(good, bad));
    assertThat(results).extracting(FileResult::imported).containsExactly(true, false);
    assertThat(results.get(0).words()).matches("imported as article \\d+: \\d+ new, .*");
    assertThat(results.get(1).words()).contains("PDF");
  }
}
