package io.github.themeboard.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.pack.SmallPack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aGoodFolderIsCountedAndAccepted() throws IOException {
    assertThat(run("validate", SmallPack.valid().inFolder(folder).toString())).isZero();

    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "Quantum sensing: 2 articles, 2 themes, 2 companies, 9 facts, no fault.\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aGoodZipFileIsAcceptedLikeAFolder() throws IOException {
    Path zip = SmallPack.valid().inZip(folder.resolve("sensing.zip"));

    assertThat(run("validate", zip.toString())).isZero();
    assertThat(out.toString()).endsWith("9 facts, no fault." + System.lineSeparator());
  }

  @Test
  void theFaultsOfAFaultyFolderAreListedAndItIsRefused() throws IOException {
    SmallPack faulty =
        SmallPack.valid()
            .changed("houses.yaml", ", en: \"Lantern Securities\"", "")
            .changed("facts/sensing.yaml", "grade: 3", "grade: 4");

    assertThat(run("validate", faulty.inFolder(folder).toString())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "houses.yaml:2: 'en' is missing\n"
                + "facts/sensing.yaml:16: 'grade' lies between 1 and 3, not at 4\n"
                + ("2 faults in " + folder + "; nothing of it can be loaded.\n"));
  }

  @Test
  void aPathWithNothingAtItIsRefused() {
    Path nowhere = folder.resolve("nowhere");

    assertThat(run("validate", nowhere.toString())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith(nowhere + ":1: there is no such folder or zip file");
  }

  @Test
  void anEmptyManifestIsReportedWithoutAStackTrace() throws IOException {
    Path empty = SmallPack.valid().with("pack.yaml", "").inFolder(folder);

    assertThat(run("validate", empty.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("pack.yaml:1: ").doesNotContain("Exception");
  }

  @Test
  void thePackThatShipsWithTheProductHasNoFault() {
    assertThat(run("validate", "bundled")).isZero();

    assertThat(out.toString())
        .startsWith("China AI computing power: 5 articles, 14 themes, ")
        .endsWith(" facts, no fault." + System.lineSeparator());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void countsAreWrittenInTheSameDigitsWhateverTheMachinesLanguage() throws IOException {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      SmallPack faulty = SmallPack.valid().changed("facts/sensing.yaml", "grade: 3", "grade: 4");
      run("validate", SmallPack.valid().inFolder(folder.resolve("good")).toString());
      run("validate", faulty.inFolder(folder.resolve("faulty")).toString());
    } finally {
      Locale.setDefault(usual);
    }

    assertThat(out.toString()).contains(": 2 articles, 2 themes, 2 companies, 9 facts, no fault.");
    assertThat(err.toString()).contains("1 fault in ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "validate", "validate one two", "validate --fast bundled", "publish x"})
  void wrongUsageIsExplained(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("themeboard-importer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "validate --help", "--version"})
  void helpAndVersionGoToTheOutput(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out.toString()).contains("themeboard-importer");
    assertThat(err.toString()).isEmpty();
  }

  private int run(String... args) {
    return ImporterCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
