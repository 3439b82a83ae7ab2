package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marks nest but do not cross, and the text between them stays whole. */
class MarkedTextTest {
  private static final String TEXT = "abcdefghij";

  @Test
  void aTextWithoutMarksIsLeftAlone() {
    assertThat(marked(TEXT)).isEqualTo("abcdefghij");
  }

  @Test
  void aMarkStandsAroundItsPassage() {
    assertThat(marked(TEXT, mark(1, 2, 5))).isEqualTo("ab[1 cde]fghij");
    assertThat(marked(TEXT, mark(1, 0, 10))).isEqualTo("[1 abcdefghij]");
  }

  @Test
  void adjacentMarksStandSideBySide() {
    assertThat(marked(TEXT, mark(1, 2, 5), mark(2, 5, 7))).isEqualTo("ab[1 cde][2 fg]hij");
    assertThat(marked(TEXT, mark(2, 5, 7), mark(1, 2, 5))).isEqualTo("ab[1 cde][2 fg]hij");
  }

  @Test
  void aMarkInsideAnotherNests() {
    assertThat(marked(TEXT, mark(1, 2, 8), mark(2, 4, 6))).isEqualTo("ab[1 cd[2 ef]gh]ij");
    assertThat(marked(TEXT, mark(1, 2, 8), mark(2, 2, 4))).isEqualTo("ab[1 [2 cd]efgh]ij");
    assertThat(marked(TEXT, mark(1, 2, 8), mark(2, 6, 8))).isEqualTo("ab[1 cdef[2 gh]]ij");
  }

  @Test
  void marksNestToAnyDepth() {
    assertThat(marked(TEXT, mark(1, 0, 9), mark(2, 1, 8), mark(3, 2, 3), mark(4, 4, 5)))
        .isEqualTo("[1 a[2 b[3 c]d[4 e]fgh]i]j");
  }

  @Test
  void equalPassagesNest() {
    assertThat(marked(TEXT, mark(1, 2, 5), mark(2, 2, 5))).isEqualTo("ab[1 [2 cde]]fghij");
  }

  @Test
  void ofTwoThatCrossTheEarlierIsMarked() {
    assertThat(marked(TEXT, mark(1, 2, 6), mark(2, 4, 8))).isEqualTo("ab[1 cdef]ghij");
    assertThat(marked(TEXT, mark(2, 4, 8), mark(1, 2, 6))).isEqualTo("ab[1 cdef]ghij");
  }

  @Test
  void ofTwoThatCrossTheOneAskedForIsMarked() {
    assertThat(marked(TEXT, mark(1, 2, 6), asked(2, 4, 8))).isEqualTo("abcd[2! efgh]ij");
  }

  @Test
  void whatCrossesALostMarkIsMarkedAfterAll() {
    assertThat(marked(TEXT, mark(1, 0, 4), mark(2, 2, 6), mark(3, 5, 8)))
        .isEqualTo("[1 abcd]e[3 fgh]ij");
  }

  @Test
  void positionsAreCodePoints() {
    assertThat(marked("😀a😀b😀", mark(1, 2, 4))).isEqualTo("😀a[1 😀b]😀");
    assertThat(marked("算力𝟙推理", mark(1, 2, 3))).isEqualTo("算力[1 𝟙]推理");
  }

  @Test
  void everyParagraphHasItsOwnMarks() {
    ArticleText text =
        new ArticleText(
            "Head\n\nBody",
            List.of(
                new Paragraph(Paragraph.Shape.HEADING, 0, 4),
                new Paragraph(Paragraph.Shape.ITEM, 6, 10)));
    List<MarkedText.Block> blocks = MarkedText.of(text, List.of(mark(1, 0, 4), mark(2, 7, 9)));
    assertThat(blocks).extracting(MarkedText.Block::shape).containsExactly("heading", "item");
    assertThat(blocks.stream().map(MarkedTextTest::written))
        .containsExactly("[1 Head]", "B[2 od]y");
  }

  private static MarkedText.Mark mark(long citation, int start, int end) {
    return new MarkedText.Mark(citation, start, end, false, "risk");
  }

  private static MarkedText.Mark asked(long citation, int start, int end) {
    return new MarkedText.Mark(citation, start, end, true, "risk");
  }

  private static String marked(String content, MarkedText.Mark... marks) {
    int length = content.codePointCount(0, content.length());
    ArticleText text =
        new ArticleText(content, List.of(new Paragraph(Paragraph.Shape.TEXT, 0, length)));
    return written(MarkedText.of(text, List.of(marks)).get(0));
  }

  private static String written(MarkedText.Block block) {
    return block.parts().stream().map(MarkedTextTest::written).collect(Collectors.joining());
  }

  private static String written(MarkedText.Part part) {
    return switch (part.kind()) {
      case "open" -> "[" + part.citation() + (part.asked() ? "! " : " ");
      case "close" -> "]";
      default -> part.text();
    };
  }
}
