package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into the watched folder is imported and put away. */
@QuarkusTest
class WatchedFolderTest {
  @Inject WatchedFolder watched;
  @Inject TestClock clock;
  @Inject Desk desk;
  @TempDir Path folder;

  @AfterEach
  void forget() {
    clock.reset();
    desk.forget("folder");
  }

  @Test
  void aFileIsTakenOnceItIsLeftAloneAndPutAwayByWhatBecameOfIt()
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("note.txt"), Notes.note(301));
    Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.4 and then nothing");
    watched.look(folder);
    assertThat(folder.resolve("note.txt")).exists();
    clock.pass(Duration.ofMinutes(1));
    watched.look(folder);
    assertThat(folder.resolve("done/note.txt")).exists();
    assertThat(folder.resolve("failed/bad.pdf")).exists();
    assertThat(folder.resolve("failed/bad.pdf.reason.txt")).content().startsWith("broken-pdf");
    assertThat(desk.rows("select count(*) from article where imported_by = 'folder'"))
        .containsExactly("1");
  }
}
