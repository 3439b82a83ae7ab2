package io.github.themeboard.domain.article;

import static io.github.themeboard.domain.World.MONDAY;
import static io.github.themeboard.domain.World.NORTH_PIER;
import static io.github.themeboard.domain.World.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.World;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

  @Test
  void anArticleWithAPrintedDateCountsFromThatDay() {
    assertThat(article("dated", null, NORTH_PIER, Dating.exact(DAY)).countsFrom()).isEqualTo(DAY);
  }

  @Test
  void anArticleDatedByItsTextCountsFromTheEarliestPossibleDay() {
    Dating dating = Dating.notBefore(DAY, "On 16 January");

    assertThat(article("late", null, NORTH_PIER, dating).countsFrom()).isEqualTo(DAY);
  }

  @Test
  void anArticleOfUnknownDateCountsFromTheDayOfItsImportInUtc() {
    assertThat(article("undated", null, NORTH_PIER, Dating.unknown()).countsFrom())
        .isEqualTo(LocalDate.of(2026, 5, 4));
  }

  @Test
  void anArticleGivesBackItsTextAndItsDating() {
    Dating dating = Dating.notBefore(DAY, "Airlines buy");
    ArticleText text = World.text("Airlines buy 🛰.", "第二段。");
    Source source = new Source(null, NORTH_PIER, "Ida Quill", null, null, "en", true, dating);
    Article article = new Article("late", source, text, MONDAY);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.dating()).isEqualTo(dating);
  }

  @Test
  void aDatingNamesWhatIsKnown() {
    assertThat(Dating.exact(DAY)).isEqualTo(new Dating(Dating.Certainty.EXACT, DAY, null));
    assertThat(Dating.notBefore(DAY, "in January"))
        .isEqualTo(new Dating(Dating.Certainty.NOT_BEFORE, DAY, "in January"));
    assertThat(Dating.unknown()).isEqualTo(new Dating(Dating.Certainty.UNKNOWN, null, null));
  }

  @Test
  void anUnknownDateHasNoDay() {
    assertThatThrownBy(() -> new Dating(Dating.Certainty.UNKNOWN, DAY, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an unknown date has no day, every other one has");
  }

  @Test
  void aKnownDateHasADay() {
    assertThatThrownBy(() -> new Dating(Dating.Certainty.EXACT, null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an unknown date has no day, every other one has");
  }
}
