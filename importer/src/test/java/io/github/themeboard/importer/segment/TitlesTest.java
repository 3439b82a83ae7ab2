package io.github.themeboard.importer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void theTitleStandsBelowTheNameOfTheSite() {
    assertThat(
            title(
                "Metal Daily\n"
                    + "Markets\n"
                    + "My Watchlist\n"
                    + "Zinc smelters cut output as power turns dear\n"
                    + "March 3, 2025\n"
                    + "Smelters in Europe cut output by 15% since January, and power is the"
                    + " reason."))
        .isEqualTo("Zinc smelters cut output as power turns dear");
  }

  @Test
  void aTitleMayBeAWholeSentenceOfAHouse() {
    assertThat(
            title(
                "Oakhill: Spending on ferries will double.\n"
                    + "Spending on ferries will double by 2028, and batteries are the reason for"
                    + " most of it.\n"
                    + "More text follows here."))
        .isEqualTo("Oakhill: Spending on ferries will double.");
  }

  @Test
  void aPageOfSectionsHasNone() {
    assertThat(
            title(
                "Batteries First: Why Charging Decides\n"
                    + "Ferries wait at the quay for their batteries, and the grid decides how long"
                    + " they wait.\n"
                    + "Grid and Quay: A Shared Problem\n"
                    + "Islands have weak grids, and a second ferry needs a second cable from the"
                    + " mainland.\n"
                    + "Hulls and Yards: Full Order Books\n"
                    + "Yards in Poland have no free slot before 2028, and prices rise."))
        .isNull();
  }

  @Test
  void anArticleThatBeginsWithItsFirstParagraphHasNone() {
    assertThat(
            title(
                "The yard delivered 14 ferries in 2025 and earned a margin of 9%.\n"
                    + "The yard expects 11 more."))
        .isNull();
  }

  private static String title(String text) {
    Anatomy anatomy = new Segmenter().segment(text);
    return anatomy.title().map(b -> b.span().in(text)).orElse(null);
  }
}
