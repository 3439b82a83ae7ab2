package io.github.themeboard.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  @Test
  void makesTheFolderForItsUserAlone() throws IOException {
    Path path = TestFolder.named("made").resolve("below");
    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.path()).isDirectory().isEqualTo(path.toRealPath());
      assertThat(modeOf(path)).isEqualTo("rwx------");
    }
  }

  @Test
  void tightensItsOwnFolderAtEachStart() throws IOException {
    Path path = Files.createDirectory(TestFolder.named("empty"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(path).close();
    assertThat(modeOf(path)).isEqualTo("rwx------");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
    DataFolder.open(path).close();
    assertThat(modeOf(path)).isEqualTo("rwx------");
  }

  @Test
  void leavesTheModeOfAFolderThatServesOthersToo() throws IOException {
    Path path = Files.createDirectory(TestFolder.named("shared"));
    Files.createFile(path.resolve("somebody's file"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(path).close();
    DataFolder.open(path).close();
    assertThat(modeOf(path)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void keepsASecretAndShowsItToNobodyElse() throws IOException {
    Path path = TestFolder.named("secrets");
    String secret;
    try (DataFolder folder = DataFolder.open(path)) {
      secret = folder.secret("session");
      assertThat(secret).hasSize(43).matches("[A-Za-z0-9_-]+");
      assertThat(folder.secret("other")).isNotEqualTo(secret);
    }
    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.secret("session")).isEqualTo(secret);
      assertThat(modeOf(path.resolve("secrets/session"))).isEqualTo("rw-------");
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> folder.secret("../lock"));
    }
  }

  @Test
  void refusesAnEmptySecret() throws IOException {
    Path path = TestFolder.named("empty-secret");
    try (DataFolder folder = DataFolder.open(path)) {
      folder.secret("session");
      Files.writeString(path.resolve("secrets/session"), "\n");
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> folder.secret("session"))
          .withMessageContaining("is empty");
    }
  }

  @Test
  void refusesASecondServerInThisProcessAndKeepsTheLock() throws Exception {
    Path path = TestFolder.named("twice");
    try (DataFolder folder = DataFolder.open(path)) {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> DataFolder.open(path))
          .withMessageContaining(folder.path().toString())
          .withMessageContaining("process " + ProcessHandle.current().pid());
      // On POSIX systems a refused attempt could take the lock away: another process must not see
      // the folder as free.
      assertThat(holdInAnotherProcess(path).inputReader().readLine()).startsWith("Another");
    }
    DataFolder.open(path).close();
  }

  @Test
  void refusesASecondServerInAnotherProcessUntilThatIsKilled() throws Exception {
    Path path = TestFolder.named("other-process");
    Process other = holdInAnotherProcess(path);
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held " + path);
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> DataFolder.open(path))
          .withMessageContaining("process " + other.pid());
    } finally {
      other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    DataFolder.open(path).close();
  }

  @Test
  void refusesAPlaceWhereItCannotWrite() throws IOException {
    Path file = Files.createFile(TestFolder.named("file"));
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> DataFolder.open(file.resolve("data")))
        .withMessageContaining(file.toString())
        .withMessageContaining("THEMEBOARD_DATA");
  }

  @Test
  void refusesAFolderWithoutRights() throws IOException {
    Path path = Files.createDirectory(TestFolder.named("no-rights"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(path), "root may write anywhere");
    Path below = path.resolve("data");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> DataFolder.open(below))
        .withMessageContaining("cannot write to its data folder " + below);
  }

  private static String modeOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Process holdInAnotherProcess(Path path) throws Exception {
    String classPath =
        placeOf(DataFolder.class) + File.pathSeparator + placeOf(DataFolderHolder.class);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            DataFolderHolder.class.getName(),
            path.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
