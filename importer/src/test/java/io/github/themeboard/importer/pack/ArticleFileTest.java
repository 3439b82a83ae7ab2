package io.github.themeboard.importer.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import io.github.themeboard.domain.article.Paragraph.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleFileTest {

  @Test
  void headingsItemsAndParagraphsAreToldApartAndCountedInCodePoints() {
    assertThat(text("## 光 🛰\n\nOne.\n\n- two\n"))
        .isEqualTo(
            new ArticleText(
                "光 🛰\nOne.\ntwo",
                List.of(
                    new Paragraph(Shape.HEADING, 0, 3),
                    new Paragraph(Shape.TEXT, 4, 8),
                    new Paragraph(Shape.ITEM, 9, 12))));
  }

  @Test
  void theLinesOfABlockAreJoinedByASpace() {
    assertThat(text("One line\nand  \n  another.\n\n- an item\n  of two lines\n").content())
        .isEqualTo("One line and another.\nan item of two lines");
  }

  @Test
  void blankLinesOfAnyNumberWithOrWithoutSpacesPartBlocks() {
    assertThat(text("\n\n  \nOne.\n \t\nTwo.\n\n\n\n  \n\nThree.\n\n\n").content())
        .isEqualTo("One.\nTwo.\nThree.");
  }

  @Test
  void nothingElseIsMarkup() {
    String plain = "# a *b* _c_ `d` [e](f) <b>g</b> &amp; #h\n### i\n-j\n##k\n1. l\n> m\n---";

    assertThat(text(plain.replace("\n", "\n\n")))
        .isEqualTo(new ArticleText(plain, textBlocks(plain)));
  }

  @Test
  void aHyphenInAHeadingAndAHashInAnItemStay() {
    assertThat(text("## - a\n\n- ## b\n").content()).isEqualTo("- a\n## b");
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(text("One.\n\nTwo.").content()).isEqualTo("One.\nTwo.");
  }

  @Test
  void aLineOfHyphensInTheTextDoesNotEndIt() {
    assertThat(text("One.\n\n---\n\nTwo.\n").content()).isEqualTo("One.\n---\nTwo.");
  }

  @Test
  void aPackWithWindowsLineEndsIsTheSamePack() {
    SmallPack pack = SmallPack.valid();

    assertThat(pack.rewritten(text -> text.replace("\n", "\r\n")).read()).isEqualTo(pack.read());
  }

  @Test
  void aPackWithByteOrderMarksIsTheSamePack() {
    SmallPack pack = SmallPack.valid();

    assertThat(pack.rewritten(text -> "\uFEFF" + text).read()).isEqualTo(pack.read());
  }

  @Test
  void faultsKeepTheirLinesInAFileWithWindowsLineEndsAndAByteOrderMark() {
    assertThat(
            SmallPack.valid()
                .changed("articles/night-flight.md", "brief: true", "brief: yes")
                .rewritten(text -> "\uFEFF" + text.replace("\n", "\r\n"))
                .faults())
        .containsExactly("articles/night-flight.md:9: 'brief' is true or false, not 'yes'");
  }

  @Test
  void aLongRunOfSpacesIsReadInTimeThatGrowsWithItsLengthOnly() {
    String spaced = "One" + " ".repeat(2_000_000) + "two.";

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> text(spaced).content()))
        .isEqualTo(spaced);
  }

  @Test
  void manyLinesOfSpacesAreReadInTimeThatGrowsWithTheirLengthOnly() {
    String spaced = "One." + (" ".repeat(1_000) + "\n").repeat(2_000) + "Two.";

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> text(spaced).content()))
        .isEqualTo("One.\nTwo.");
  }

  private static ArticleText text(String body) {
    return SmallPack.withText(body).read().articles().get(2).text();
  }

  private static List<Paragraph> textBlocks(String content) {
    List<Paragraph> blocks = new ArrayList<>();
    for (int at = 0; at < content.length(); at = blocks.get(blocks.size() - 1).end() + 1) {
      int end = content.indexOf('\n', at);
      blocks.add(new Paragraph(Shape.TEXT, at, end < 0 ? content.length() : end));
    }
    return blocks;
  }
}
