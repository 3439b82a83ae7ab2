package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What in the watched folder is no plain file stays, and is told once. */
class LeftAloneTest {
  private final LeftAlone left = new LeftAlone();

  @TempDir Path folder;

  @Test
  void linksAndFoldersAreToldOnceWhileTheyLieThere() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "A note.");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    Path below = Files.createDirectory(folder.resolve("more"));
    List<Path> entries = List.of(file, link, below);
    assertThat(left.fresh(entries)).containsExactly(link, below);
    assertThat(left.fresh(entries)).isEmpty();
    assertThat(left.fresh(List.of(file))).isEmpty();
    assertThat(left.fresh(entries)).containsExactly(link, below);
    assertThat(entries).filteredOn(LeftAlone::takes).containsExactly(file);
  }

  @Test
  void whatTheImportMakesAndWhatIsHiddenIsNotTold() throws IOException {
    Path done = Files.createDirectory(folder.resolve("done"));
    Path failed = Files.createDirectory(folder.resolve("failed"));
    Path hidden = Files.createDirectory(folder.resolve(".sync"));
    assertThat(left.fresh(List.of(done, failed, hidden))).isEmpty();
  }
}
