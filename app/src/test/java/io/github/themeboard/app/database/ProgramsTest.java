package io.github.themeboard.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgramsTest {

  private Programs programs;

  @BeforeEach
  void makeOutputFolder() throws IOException {
    Path folder = Files.createDirectory(TestFolder.named("programs-output"));
    programs = Programs.withOutputIn(folder);
  }

  @Test
  void endsWhatTakesTooLong() throws IOException {
    var result = programs.run(Duration.ofMillis(200), List.of("sh", "-c", "echo said; sleep 60"));
    assertThat(result.ok()).isFalse();
    assertThat(result.output()).startsWith("said").contains("stopped after");
  }

  @Test
  void keepsOtherSettingsAndSecretsOut() throws IOException {
    var result = programs.run(Duration.ofSeconds(10), List.of("env"));
    assertThat(result.ok()).isTrue();
    assertThat(result.output().lines().map(line -> line.replaceFirst("=.*", "")))
        .contains("LC_ALL", "TZ", "PATH")
        .isSubsetOf("LC_ALL", "TZ", "PATH", "HOME", "USER", "LD_LIBRARY_PATH", "TEMP", "TMP");
  }

  @Test
  void tellsWhatWentWrongOutOfALongOutput() {
    assertThat(
            Programs.trouble(
                """
                creating subdirectories ... ok
                2026-11-22 10:20:39.152 UTC [137] FATAL:  could not extend file "base/1/3599"
                2026-11-22 10:20:39.152 UTC [137] HINT:  Check free disk space.
                child process exited with exit code 134
                """))
        .isEqualTo("FATAL:  could not extend file \"base/1/3599\" HINT:  Check free disk space.");
    assertThat(Programs.trouble("not\nfound")).isEqualTo("not found");
  }
}
