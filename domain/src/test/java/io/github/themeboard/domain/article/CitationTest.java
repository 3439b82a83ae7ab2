package io.github.themeboard.domain.article;

import static io.github.themeboard.domain.World.LANTERN;
import static io.github.themeboard.domain.World.LEDGER;
import static io.github.themeboard.domain.World.MONDAY;
import static io.github.themeboard.domain.World.NORTH_PIER;
import static io.github.themeboard.domain.World.article;
import static io.github.themeboard.domain.World.cite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.wording.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitationTest {

  @Test
  void aHouseThatTheArticleQuotesIsTheOrigin() {
    assertThat(cite(article("night-flight", LEDGER, NORTH_PIER), LANTERN).origin())
        .isEqualTo(new Origin("house:lantern", new Wording("Lantern Securities", "灯笼证券")));
  }

  @Test
  void withoutAQuotedHouseTheArticlesOwnHouseIsTheOrigin() {
    assertThat(cite(article("night-flight", LEDGER, NORTH_PIER), null).origin())
        .isEqualTo(new Origin("house:north-pier", new Wording("North Pier Research", "北堤研究")));
  }

  @Test
  void withoutAnyHouseThePublisherIsTheOrigin() {
    assertThat(cite(article("night-flight", LEDGER, null), null).origin())
        .isEqualTo(new Origin("publisher:daily-ledger", new Wording("Daily Ledger", "每日账簿")));
  }

  @Test
  void anArticleThatNamesNobodyIsItsOwnOrigin() {
    assertThat(cite(article("found-on-a-desk", null, null), null).origin())
        .isEqualTo(new Origin("article:found-on-a-desk", null));
  }

  @Test
  void fiveSitesThatRepeatOneHouseAreOneOrigin() {
    assertThat(
            Stream.of("one", "two", "three", "four", "five")
                .map(
                    s ->
                        cite(
                            article(s, new Publisher(s, new Wording(s, null), null), LANTERN),
                            null))
                .map(Citation::origin))
        .containsOnly(new Origin("house:lantern", LANTERN.name()));
  }

  @Test
  void aHouseThatSpeaksAndTheSameHouseQuotedAreOneOrigin() {
    assertThat(cite(article("of-lantern", null, LANTERN), null).origin())
        .isEqualTo(cite(article("about-lantern", LEDGER, NORTH_PIER), LANTERN).origin());
  }

  @Test
  void aHouseAndAPublisherOfTheSameSlugAreTwoOrigins() {
    Publisher namesake = new Publisher(LANTERN.slug(), LANTERN.name(), null);

    assertThat(cite(article("a", namesake, null), null).origin())
        .isNotEqualTo(cite(article("b", null, LANTERN), null).origin());
  }

  @Test
  void aNewCitationKeepsThePassageAndStands() {
    Citation citation = cite(article("night-flight", LEDGER, NORTH_PIER), null);

    assertThat(citation.passage())
        .isEqualTo(new Passage(9, 20, "buy sensors", "Airlines ", ".", 1));
    assertThat(citation.orphaned()).isFalse();
  }

  @Test
  void wordsThatTheArticleDoesNotSayCannotBeCited() {
    Article article = article("night-flight", LEDGER, NORTH_PIER);

    assertThatThrownBy(() -> new Citation(article, "sell sensors", 1, null, MONDAY))
        .isInstanceOf(NoSuchPassage.class)
        .hasMessage("no paragraph of the text has occurrence 1 of: sell sensors");
  }
}
