package io.github.themeboard.domain.fact;

import static io.github.themeboard.domain.World.LANTERN;
import static io.github.themeboard.domain.World.LEDGER;
import static io.github.themeboard.domain.World.MONDAY;
import static io.github.themeboard.domain.World.NORTH_PIER;
import static io.github.themeboard.domain.World.SENSING;
import static io.github.themeboard.domain.World.article;
import static io.github.themeboard.domain.World.cite;
import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.article.Origin;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.thesis.Thesis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedFactTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 4);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate IMPORT = LocalDate.of(2026, 5, 4);

  private static final Citation EXACT =
      cite(article("printed", LEDGER, NORTH_PIER, Dating.exact(MARCH)), null);
  private static final Citation ESTIMATED =
      cite(article("estimated", LEDGER, null, Dating.notBefore(APRIL, "buy sensors")), NORTH_PIER);
  private static final Citation UNDATED =
      cite(article("undated", LEDGER, LANTERN, Dating.unknown()), null);

  @Test
  void withoutAClockEveryPassageIsShown() {
    assertThat(seen(Clocks.NOW).citations()).containsExactly(UNDATED, EXACT, ESTIMATED);
  }

  @Test
  void aPassageIsShownFromTheVeryDayOfItsArticle() {
    assertThat(seenBy(MARCH).citations()).containsExactly(EXACT);
    assertThat(seenBy(MARCH.minusDays(1)).citations()).isEmpty();
  }

  @Test
  void anArticleDatedByItsTextCountsFromItsEarliestDay() {
    assertThat(seenBy(APRIL.minusDays(1)).citations()).containsExactly(EXACT);
    assertThat(seenBy(APRIL).citations()).containsExactly(EXACT, ESTIMATED);
  }

  @Test
  void anArticleOfUnknownDateCountsFromItsImport() {
    assertThat(seenBy(IMPORT.minusDays(1)).citations()).containsExactly(EXACT, ESTIMATED);
    assertThat(seenBy(IMPORT).citations()).containsExactly(UNDATED, EXACT, ESTIMATED);
  }

  @Test
  void aHouseThatSpeaksAndIsQuotedElsewhereIsOneOrigin() {
    assertThat(seenBy(APRIL).origins()).isEqualTo(1);
    assertThat(seen(Clocks.NOW).origins()).isEqualTo(2);
  }

  @Test
  void sourcesStandOnceEachInTheOrderOfTheCitations() {
    assertThat(seen(Clocks.NOW).sources())
        .containsExactly(
            new Origin("house:lantern", LANTERN.name()),
            new Origin("house:north-pier", NORTH_PIER.name()));
  }

  @Test
  void theLastEvidenceIsTheLatestDayOfAShownPassage() {
    assertThat(seen(Clocks.NOW).latest()).isEqualTo(IMPORT);
    assertThat(seenBy(APRIL).lastEvidence().map(Dating::day)).contains(APRIL);
    assertThat(seenBy(MARCH).lastEvidence().map(Dating::day)).contains(MARCH);
  }

  @Test
  void aBoardIsInThePastIfEitherClockIsSet() {
    assertThat(Clocks.NOW.past()).isFalse();
    assertThat(new Clocks(MARCH, null).past()).isTrue();
    assertThat(new Clocks(null, MONDAY).past()).isTrue();
  }

  private static PublishedFact seenBy(LocalDate day) {
    return seen(new Clocks(day, null));
  }

  private static PublishedFact seen(Clocks clocks) {
    List<Citation> citations = List.of(UNDATED, EXACT, ESTIMATED);
    return PublishedFact.of(
        new Thesis(statement(Set.of(SENSING), Set.of(), citations)), clocks, Map.of());
  }
}
