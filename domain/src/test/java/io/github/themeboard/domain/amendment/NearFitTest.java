package io.github.themeboard.domain.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearFitTest {
  @Test
  void theSameWordsAreFoundAmongOtherWords() {
    String text = "Module prices may fall; laser supply may tighten.";
    assertThat(placed(text, text.replaceFirst("may", "could"), "laser supply may tighten", 1))
        .isEqualTo(26);
  }

  @Test
  void wordsThatAreGoneAreNotFound() {
    String text = "Module prices may fall; laser supply may tighten.";
    assertThat(placed(text, text.replace("may", "could"), "laser supply may tighten", 1))
        .isEqualTo(-1);
  }

  @Test
  void ofSeveralPlacesTheOneIsTakenWhereThePassageStood() {
    String text = "Old. Prices rise. Then more. Prices rise. Then less. Prices rise.";
    assertThat(placed(text, text.replace("Then less", "Then least"), "Prices rise", 2))
        .isEqualTo(29);
    assertThat(placed(text, text.replace("Old", "Older"), "Prices rise", 2)).isEqualTo(31);
  }

  @Test
  void ofSeveralPlacesWithinTheChangesTheNearestIsTaken() {
    String text = "A: fabs are full. B: fabs are full. C.";
    assertThat(placed(text, "X: fabs are full. Y: fabs are full. Z.", "fabs are full", 2))
        .isEqualTo(21);
  }

  @Test
  void aPartOfALongerWordOrNumberIsNotTaken() {
    assertThat(placed("It fell 5% then.", "It fell 15% then.", "5%", 1)).isEqualTo(-1);
    assertThat(placed("It fell 5% then.", "It fell 1.5% then.", "5%", 1)).isEqualTo(-1);
    assertThat(placed("An AI boom.", "We said a boom.".replace("ai", "AI"), "AI", 1)).isEqualTo(-1);
    assertThat(placed("价格下跌5%。", "价格将下跌5%。", "下跌5%", 1)).isEqualTo(3);
  }

  @Test
  void positionsAreCountedInCodePoints() {
    assertThat(placed("𝒜 laser. End.", "𝒜𝒷 laser. The end.", "laser", 1)).isEqualTo(3);
  }

  private static int placed(String before, String after, String quote, int occurrence) {
    int length = before.codePointCount(0, before.length());
    ArticleText text =
        new ArticleText(before, List.of(new Paragraph(Paragraph.Shape.TEXT, 0, length)));
    return new NearFit(before, after)
        .of(text.find(quote, occurrence))
        .map(Fit.Place::start)
        .orElse(-1);
  }
}
