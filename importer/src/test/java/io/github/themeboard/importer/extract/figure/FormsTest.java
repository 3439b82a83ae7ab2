package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Forms of numbers and times that notes use every day, one a line of {@code forms.tsv}. */
class FormsTest {

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/figure/forms.tsv", delimiter = '\t', numLinesToSkip = 1)
  void areReadAsAPersonReadsThem(
      String what, @Nullable String published, String sentence, String expected) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    String text = FigureLines.article(sentence);
    String found =
        switch (what) {
          case "certainty" -> FigureLines.certainties(text);
          case "links" -> FigureLines.linked(text);
          case "subjects" ->
              FigureLines.candidates(text, day).stream()
                  .map(c -> String.valueOf(c.subject()))
                  .collect(Collectors.joining("\n"));
          case "approximate" -> FigureLines.of(text, day);
          default -> FigureLines.of(text, day).replaceAll("(?m)^~", "");
        };
    assertThat(found.isEmpty() ? "-" : found.replace("\n", " ; ")).isEqualTo(expected);
  }
}
