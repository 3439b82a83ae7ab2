package io.github.themeboard.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help teaches by example. */
class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "validate", "companies", "companies import", "import"})
  void everyCommandShowsAnExampleOfItself(String command) {
    Run run = Run.of(Stream.concat(words(command), Stream.of("--help")).toArray());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: themeboard-importer");
    String examples = run.out().substring(run.out().indexOf("Examples:\n"));
    assertThat(examples.lines()).anyMatch(line -> line.startsWith("  " + command));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theHelpOfExtractNamesExitCodesAndSettings() {
    assertThat(Run.of("extract", "--help").out())
        .contains("Exit code: 0 ", " 1 some were not", " 2 wrong usage", "THEMEBOARD_MAX_FILE_MB");
  }

  private static Stream<String> words(String command) {
    return Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty());
  }
}
