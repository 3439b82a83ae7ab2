package io.github.themeboard.domain.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final String TEXT =
      "Foundries in the north report that orders rose by 5% in China and fell by 5% in Japan.";

  @Test
  void aPassageStaysWhereItsWordsStandBetweenTheSameWords() {
    assertThat(placed(TEXT, "A new first sentence. " + TEXT, "rose by 5%", 1)).isEqualTo(64);
  }

  @Test
  void aLookAlikeIsNotTaken() {
    assertThat(placed(TEXT, TEXT.replace("China", "Korea"), "rose by 5%", 1)).isEqualTo(-1);
    assertThat(placed(TEXT, TEXT.replace("rose by 5% in China and ", ""), "by 5%", 1))
        .isEqualTo(-1);
  }

  @Test
  void theSecondOfTwoEqualPlacesStaysTheSecond() {
    String twice = "The price rises every year and so does the wage of its makers. ".repeat(2);
    assertThat(placed(twice, "Now: " + twice, "price", 2)).isEqualTo(5 + 63 + 4);
  }

  @Test
  void ofOneMorePlaceThanBeforeNoneIsCertain() {
    String once =
        "The quick price of tools and plants rises every year, and the wage of all makers too. ";
    assertThat(placed(once, once + once, "every year", 1)).isEqualTo(-1);
  }

  @Test
  void positionsAreCountedInCodePoints() {
    assertThat(placed(TEXT, "𝒜𝒷 " + TEXT, "rose by 5%", 1)).isEqualTo(45);
  }

  private static int placed(String before, String after, String quote, int occurrence) {
    int length = before.codePointCount(0, before.length());
    ArticleText text =
        new ArticleText(before, List.of(new Paragraph(Paragraph.Shape.TEXT, 0, length)));
    return new Fit(before, after).of(text.find(quote, occurrence)).map(Fit.Place::start).orElse(-1);
  }
}
