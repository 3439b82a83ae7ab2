package io.github.themeboard.importer.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text that --text prints is the one that the offsets of the citations count in. */
class ExtractTextTest {
  @TempDir private Path folder;

  static Stream<Arguments> files() {
    String english = TestTexts.ENGLISH;
    String chinese = TestTexts.CHINESE;
    Charset gb = Charset.forName("GB18030");
    return Stream.of(
        Arguments.of("english.txt", english.getBytes(UTF_8)),
        Arguments.of("chinese.txt", chinese.getBytes(UTF_8)),
        Arguments.of("marked.txt", ("\uFEFF" + chinese).getBytes(UTF_8)),
        Arguments.of("utf16.txt", chinese.getBytes(UTF_16)),
        Arguments.of("utf16le.txt", ("\uFEFF" + english).getBytes(UTF_16LE)),
        Arguments.of("utf16be.txt", english.getBytes(UTF_16BE)),
        Arguments.of("gb18030.txt", chinese.getBytes(gb)),
        Arguments.of("crlf.txt", english.replace("\n", "\r\n").getBytes(UTF_8)),
        Arguments.of("cr.txt", chinese.replace("\n", "\r").getBytes(UTF_8)),
        Arguments.of("emoji.txt", decorated(english).getBytes(UTF_8)),
        Arguments.of("emoji-zh.txt", decorated(chinese).getBytes(UTF_8)),
        Arguments.of("emoji-gb.txt", decorated(chinese).getBytes(gb)),
        Arguments.of("note.md", ("---\ntitle: A 😀 note\n---\n# " + english).getBytes(UTF_8)),
        Arguments.of("page.html", html(english, "utf-8").getBytes(UTF_8)),
        Arguments.of("page-zh.html", html(decorated(chinese), "utf-8").getBytes(UTF_8)),
        Arguments.of("page-gb.html", html(chinese, "gb2312").getBytes(gb)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyCitationIsWhatStandsAtItsPlace(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);

    Run text = Run.of("extract", "--text", file);
    JsonNode found = Run.of("extract", file).found().get(0);

    assertThat(text.code()).isZero();
    assertThat(text.err()).isEmpty();
    ExtractionLine.holds(found, text.out());
    assertThat(found.get("figures")).as("figures").hasSizeGreaterThanOrEqualTo(4);
    assertThat(found.get("risks")).as("risks").hasSizeGreaterThanOrEqualTo(2);
    assertThat(found.get("companies")).as("companies").isNotEmpty();
  }

  @Test
  void whatOneEncodingSaysAnotherSaysToo() throws IOException {
    String plain = line(TestTexts.CHINESE.getBytes(UTF_8));

    assertThat(line(TestTexts.CHINESE.getBytes(UTF_16))).isEqualTo(plain);
    assertThat(line(TestTexts.CHINESE.getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
    assertThat(line(TestTexts.CHINESE.replace("\n", "\r\n").getBytes(UTF_8))).isEqualTo(plain);
  }

  @Test
  void aPlainFileIsPrintedAsItIs() throws IOException {
    String text = decorated(TestTexts.CHINESE) + "\n\n last line, without a break  ";
    Path file = Files.writeString(folder.resolve("note.txt"), text);

    assertThat(Run.of("extract", "--text", file)).isEqualTo(new Run(0, text, ""));
  }

  @Test
  void standardInputIsPrintedLikeAFile() {
    assertThat(Run.reading(TestTexts.ENGLISH.getBytes(UTF_8), "extract", "--text", "-"))
        .isEqualTo(new Run(0, TestTexts.ENGLISH, ""));
  }

  private String line(byte[] bytes) throws IOException {
    return Run.of("extract", Files.write(folder.resolve("note.txt"), bytes)).out();
  }

  /** Characters outside the basic plane and combining marks between and inside the sentences. */
  private static String decorated(String text) {
    return "🚀🚀 " + text.replace("。", "。😀").replace(". ", ". 👩‍💻 ").replace("e", "e\u0301");
  }

  private static String html(String text, String charset) {
    StringBuilder page = new StringBuilder("<!doctype html><html><head><meta charset=" + charset);
    page.append("><title>A page</title></head><body><nav>Home 5% | About</nav><article>");
    text.lines().filter(line -> !line.isBlank()).forEach(l -> page.append("<p>" + l + "</p>\n"));
    return page.append("</article><footer>&copy; 2025 &#128512;</footer></body></html>").toString();
  }
}
