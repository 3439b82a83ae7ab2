package io.github.themeboard.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public sees what is cited, and as much around it as the limit leaves. */
class ExcerptTest {
  private static final String FIRST = "Sensors sell well in spring.";
  private static final String SECOND = "Nobody cites this.";
  private static final ArticleText TEXT =
      new ArticleText(
          FIRST + "\n" + SECOND,
          List.of(
              new Paragraph(Paragraph.Shape.TEXT, 0, FIRST.length()),
              new Paragraph(
                  Paragraph.Shape.TEXT, FIRST.length() + 1, FIRST.length() + 1 + SECOND.length())));

  @Test
  void aParagraphThatNothingCitesIsNotShown() {
    assertThat(shown(1_000, mark("sell"))).containsExactly(FIRST);
  }

  @Test
  void theLimitIsSharedByTheSurroundingsOfAllPassages() {
    assertThat(shown(4 + 6, mark("sell"))).containsExactly(" sell ");
    assertThat(shown(10 + 4, mark("sell"), mark("spring"))).containsExactly(" sell ", " spring.");
  }

  @Test
  void noWordIsCut() {
    assertThat(shown(4 + 18, mark("sell"))).containsExactly("Sensors sell well in ");
  }

  @Test
  void chineseIsCutAnywhere() {
    String said = "传感器在春季销量增长明显";
    ArticleText text =
        new ArticleText(said, List.of(new Paragraph(Paragraph.Shape.TEXT, 0, said.length())));
    MarkedText.Mark mark = new MarkedText.Mark(1, 4, 6, false, "");

    assertThat(Excerpt.of(text, List.of(mark), 2 + 4).paragraphs())
        .extracting(p -> text.between(p.start(), p.end()))
        .containsExactly("器在春季销量");
  }

  @Test
  void whatIsCitedIsShownWhateverTheLimit() {
    assertThat(shown(1, mark("sell well"))).containsExactly("sell well");
  }

  @Test
  void whereNothingIsCitedNothingIsShown() {
    assertThat(shown(1_000)).isEmpty();
  }

  private static List<String> shown(int limit, MarkedText.Mark... marks) {
    return Excerpt.of(TEXT, List.of(marks), limit).paragraphs().stream()
        .map(p -> TEXT.between(p.start(), p.end()))
        .toList();
  }

  private static MarkedText.Mark mark(String words) {
    int start = FIRST.indexOf(words);
    return new MarkedText.Mark(1, start, start + words.length(), false, "");
  }
}
