package io.github.themeboard.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlatformTest {

  @Test
  void namesTheArchivesAsTheyAreNamed() {
    assertThat(Platform.of("Linux", "amd64").archive()).isEqualTo("postgres-linux-x86_64.txz");
    assertThat(Platform.of("Linux", "aarch64").archive()).isEqualTo("postgres-linux-arm_64.txz");
    assertThat(Platform.of("Mac OS X", "x86_64").archive()).isEqualTo("postgres-darwin-x86_64.txz");
    assertThat(Platform.of("Mac OS X", "aarch64").archive())
        .isEqualTo("postgres-darwin-arm_64.txz");
    assertThat(Platform.of("Windows 11", "amd64").archive())
        .isEqualTo("postgres-windows-x86_64.txz");
    assertThat(Platform.of("Windows 11", "amd64").programFile("initdb")).isEqualTo("initdb.exe");
  }

  @Test
  void aPlatformWithoutProgramsIsToldToUseAnotherDatabase() throws IOException {
    Path folder = TestFolder.named("no-programs");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(
            () ->
                PostgresBinaries.in(
                    folder, Platform.of("SunOS", "sparcv9"), Programs.withOutputIn(folder)))
        .withMessageContaining("sunos on sparcv9")
        .withMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
  }
}
