package io.github.themeboard.importer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  private static final List<Path> LABELLED = TestTexts.labelled();

  @TempDir private Path folder;

  @Test
  void everyLabelledTextGivesOneLineOfTheSchemaInTheOrderGiven() throws IOException {
    Run run = extract(LABELLED);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.files())
        .isEqualTo(LABELLED.stream().map(f -> f.getFileName().toString()).toList());
    List<JsonNode> found = run.found();
    for (int i = 0; i < found.size(); i++) {
      ExtractionLine.holds(found.get(i), Files.readString(LABELLED.get(i)));
    }
  }

  @Test
  void anotherRunInAnotherOrderPrintsTheSameBytes() {
    List<Path> backwards = new ArrayList<>(LABELLED);
    Collections.reverse(backwards);
    List<String> lines = new ArrayList<>(List.of(extract(backwards).out().split("\n")));
    Collections.reverse(lines);

    assertThat(String.join("\n", lines) + "\n").isEqualTo(extract(LABELLED).out());
  }

  @Test
  void aTextThatSaysNothingGivesAnEmptyLineOfTheSameShape() throws IOException {
    Run run = Run.of("extract", file("greeting.txt", "Good morning.\n"));

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "{\"file\":\"greeting.txt\",\"title\":null,\"publisher\":null,\"house\":null,"
                    + "\"author\":null,\"url\":null,\"published\":null,\"language\":\"en\","
                    + "\"body\":{\"start\":0,\"end\":13},\"themes\":[],\"companies\":[],"
                    + "\"risks\":[],\"figures\":[],\"events\":[],\"stages\":[],\"held\":[]}\n",
                ""));
  }

  @Test
  void anEventNamesItsCompaniesAsTheListOfCompaniesDoes() throws IOException {
    Run run =
        Run.of(
            "extract",
            file(
                "deal.txt",
                "Two makers of chips\n6 March 2025\n\n"
                    + "On 5 March 2025 Micron (MU.US) signed a supply agreement with a maker of"
                    + " robots. Shares of Micron (MU.US) rose on the day.\n"));

    JsonNode found = run.found().get(0);
    assertThat(found.at("/companies/0/name").asText()).isEqualTo("Micron");
    assertThat(found.at("/events/0/companies")).hasSize(1);
    assertThat(found.at("/events/0/companies/0").asText()).isEqualTo("Micron");
  }

  @Test
  void aBadFileAmongGoodOnesIsNamedAndTheOthersArePrinted() throws IOException {
    Run run =
        Run.of(
            "extract",
            file("a.txt", TestTexts.ENGLISH),
            folder.resolve("missing.txt"),
            file("empty.txt", ""),
            file("b.txt", TestTexts.CHINESE));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.files()).containsExactly("a.txt", "b.txt");
    assertThat(run.err())
        .isEqualTo(
            folder.resolve("missing.txt")
                + ": There is no such file; check its name and folder.\n"
                + folder.resolve("empty.txt")
                + ": The file is empty.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract --fast a.txt",
        "extract --text a.txt b.txt",
        "extract --text",
        "extract --themes",
        "extract --themes missing.yaml a.txt",
        "extract --companies missing.csv a.txt",
        "extract --max-file-mb 0 a.txt",
        "extract --max-file-mb many a.txt",
        "extract --max-seconds 0 a.txt",
        "extract --max-pages -1 a.txt",
        "extract --max-inflated-mb 0 a.txt"
      })
  void wrongUsageIsExplainedAndNothingIsPrinted(String line) {
    Run run = Run.of((Object[]) line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: themeboard-importer extract").doesNotContain("\tat ");
  }

  @Test
  void standardInputIsReadUnderTheNameOfADash() throws IOException {
    Path file = file("note.txt", TestTexts.ENGLISH);
    Run piped = Run.reading(TestTexts.ENGLISH.getBytes(UTF_8), "extract", "-");

    assertThat(piped.code()).isZero();
    assertThat(piped.out())
        .isEqualTo(
            Run.of("extract", file).out().replace("\"file\":\"note.txt\"", "\"file\":\"-\""));
  }

  @Test
  void standardInputStandsAmongFilesInTheOrderGiven() throws IOException {
    Path file = file("note.txt", TestTexts.ENGLISH);

    assertThat(Run.reading(TestTexts.CHINESE.getBytes(UTF_8), "extract", file, "-", file).files())
        .containsExactly("note.txt", "-", "note.txt");
  }

  @Test
  void emptyStandardInputIsRefused() {
    assertThat(Run.of("extract", "-")).isEqualTo(new Run(1, "", "-: The file is empty.\n"));
  }

  @Test
  void namesOfOddCharactersAreFilesLikeOthers() throws IOException {
    List<String> names =
        List.of("@note.txt", "100% of %s.txt", "a'b (c).txt", "研报 ①.txt", "${x}.txt", "note");
    List<Object> args = new ArrayList<>(List.of("extract"));
    for (String name : names) {
      args.add(file(name, TestTexts.ENGLISH));
    }

    Run run = Run.of(args.toArray());

    assertThat(run.code()).isZero();
    assertThat(run.files()).isEqualTo(names);
  }

  @Test
  void aNameThatStartsWithAnAtSignIsNoListOfArguments() {
    assertThat(Run.of("extract", "@pom.xml").err()).startsWith("@pom.xml: There is no such file");
  }

  @Test
  void aNameThatStartsWithADashFollowsTwoDashes() {
    assertThat(Run.of("extract", "--", "--note.txt").err())
        .startsWith("--note.txt: There is no such file");
  }

  @Test
  void aRefusalIsOneLineWhateverTheNameHolds() {
    Run run = Run.of("extract", "no\nsuch\u001b[31m\u202efile.txt", "a\0b.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "no such [31m file.txt: There is no such file; check its name and folder.\n"
                + "a b.txt: This is no name that a file can have. Check the spelling.\n");
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws IOException {
    StringWriter err = new StringWriter();
    int code =
        ImporterCommand.run(
            new PrintWriter(new FullDisk()),
            new PrintWriter(err),
            "extract",
            file("a.txt", TestTexts.ENGLISH).toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("The output cannot be written. Check the space on the disk.\n");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void close() {}
  }

  private static Run extract(List<Path> files) {
    List<Object> args = new ArrayList<>(List.of("extract"));
    args.addAll(files);
    return Run.of(args.toArray());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
