package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the reader and the fetcher say of a failure has words in each language. */
class FailureDetailTest {
  private static final Path READER =
      Path.of("../importer/src/main/java/io/github/themeboard/importer/read");
  private static final Path FETCHER = Path.of("src/main/java/io/github/themeboard/app/fetch");

  /** Where a sentence is made: all that is given with it. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:new (?:UnreadableException|FetchRefused)\\(\\s*Reason\\.\\w+,|throw refused\\()"
              + "((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*?\\)+);");

  /** A text between quotes, or what is put between two such. */
  private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\+[^\"]+\\+)");

  private static final Pattern FOREIGN = Pattern.compile("\"(an? [\\w ]+(?: \\([\\w, ]+\\))?)\"");

  static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Path folder : List.of(READER, FETCHER)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          MADE.matcher(Files.readString(file)).results().forEach(m -> add(m.group(1), sentences));
        }
      }
    }
    assertThat(sentences).hasSizeGreaterThan(40);
    return sentences;
  }

  private static void add(String made, List<String> sentences) {
    StringBuilder sentence = new StringBuilder();
    Matcher parts = PART.matcher(made);
    while (parts.find()) {
      sentence.append(parts.group(1) == null ? "7" : parts.group(1));
    }
    if (sentence.toString().contains(" ")) {
      sentences.add(sentence.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsKnown(String sentence) {
    boolean foreign = sentence.startsWith("The file is 7, which is not read");
    assertThat(
            foreign || FailureDetail.saidByCode(sentence) || FailureDetail.of(sentence).isPresent())
        .as(sentence)
        .isTrue();
  }

  @Test
  void everyForeignFormatIsKnown() throws IOException {
    List<String> formats =
        FOREIGN
            .matcher(Files.readString(READER.resolve("ForeignFormat.java")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(formats)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            f ->
                assertThat(ForeignKind.of("The file is " + f + ", which is not read; save it."))
                    .isPresent());
  }

  @Test
  void whatASentenceLeavesOpenIsKept() {
    assertThat(FailureDetail.of("The PDF has 612 pages, more than 500; split it."))
        .contains(new FailureDetail.Said(FailureDetail.PAGES_OF, List.of("612", "500")));
    assertThat(FailureDetail.of("No answer: ConnectException."))
        .contains(new FailureDetail.Said(FailureDetail.PROGRAM, List.of("ConnectException")));
    assertThat(ForeignKind.of("The file is an archive (zip), which is not read; save it."))
        .contains(new ForeignKind.Named(ForeignKind.ARCHIVE, "zip"));
  }
}
