package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.writing.Marked;
import io.github.themeboard.domain.writing.Repair;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of a fact tells what became of the passages that it rests on. */
@QuarkusTest
class PassageHistoryTest {
  private static final String QUOTE = "Wafer supply may fail.";
  private static final String TEXT = "The fabs were visited. " + QUOTE + " So say the traders.";
  private static final String CORRECTED = TEXT.replace("may fail", "will fail");

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject TextReplacement texts;
  @Inject Undoing undoing;
  @Inject Repair repair;

  private Person curator;
  private long article;
  private long fact;
  private long replaced;

  @BeforeEach
  void aFactLosesItsPassage() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = proposals.article("lost", TEXT);
    long candidate = proposals.risk(article, QUOTE);
    fact =
        queue
            .accept(List.of(Asked.of(candidate, null)), World.ACTOR, null)
            .outcomes()
            .get(0)
            .factId();
    replaced = texts.replace(article, CORRECTED, null, World.ACTOR, "a correction").act().id();
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void thePageTellsWhoTookThePassageAwayAndThatItIsBack() {
    undoing.undo(replaced, World.ACTOR, "no correction");
    List<String> steps = steps();
    assertThat(steps).hasSize(3);
    assertThat(steps.get(0)).startsWith("Accepted");
    assertThat(steps.get(1))
        .startsWith("Text replaced test")
        .contains("a correction")
        .endsWith(
            "Passage “Wafer supply may fail.”: characters 24 to 45 of the text → no longer in the"
                + " text");
    assertThat(steps.get(2))
        .startsWith("Undone test")
        .endsWith("no longer in the text → characters 24 to 45 of the text");
  }

  @Test
  void aPassageThatMovedIsToldAndOneThatStoodStillIsNot() {
    undoing.undo(replaced, World.ACTOR, null);
    texts.replace(article, TEXT + " More.", null, World.ACTOR, null);
    assertThat(steps()).hasSize(3);
    texts.replace(article, "New. " + TEXT + " More.", null, World.ACTOR, null);
    assertThat(steps().get(3)).contains("characters 24 to 45").contains("characters 29 to 50");
  }

  @Test
  void aRepairStandsInTheHistoryAfterWhatItRepairs() {
    long citation =
        Long.parseLong(world.rows("select id from citation where article_id = " + article).get(0));
    repair.repair(
        citation,
        new Marked(article, null, null, "Wafer supply will fail.", 1),
        World.ACTOR,
        "repaired");
    texts.replace(article, CORRECTED + " More.", null, World.ACTOR, "nothing of the fact's");
    List<String> steps = steps();
    assertThat(steps).hasSize(3);
    assertThat(steps.get(2)).startsWith("Edited").contains("repaired", "Wafer supply will fail.");
  }

  @Test
  void programsReadTheSameAndReadersAreToldNoNames() throws Exception {
    JsonNode decisions =
        new ObjectMapper().readTree(Site.get("/api/v1/facts/" + fact).text()).path("decisions");
    assertThat(decisions).hasSize(2);
    assertThat(decisions.at("/0/passages")).isEmpty();
    assertThat(decisions.at("/1/verb").asText()).isEqualTo("replace");
    assertThat(decisions.at("/1/act").asLong()).isEqualTo(replaced);
    assertThat(decisions.at("/1/actor").isNull()).isTrue();
    assertThat(decisions.at("/1/passages/0/quote").asText()).isEqualTo(QUOTE);
    assertThat(decisions.at("/1/passages/0/before").toString())
        .isEqualTo("{\"start\":23,\"end\":45,\"status\":\"anchored\"}");
    assertThat(decisions.at("/1/passages/0/after/status").asText()).isEqualTo("orphaned");
  }

  @Test
  void theLogOfTheReplacementListsTheFactsThatLostAPassage() {
    Document page = curator.page("/admin/log/" + replaced);
    assertThat(page.select("[aria-labelledby=lost] tbody tr").eachText())
        .containsExactly("Fact " + fact + " " + QUOTE + " " + QUOTE);
    assertThat(page.select("[aria-labelledby=lost] tbody a").attr("href"))
        .isEqualTo("/admin/facts/" + fact);
    assertThat(page.text()).doesNotContain("This act changed neither");
    long undo = undoing.undo(replaced, World.ACTOR, null).id();
    assertThat(
            curator
                .page("/admin/log/" + undo + "?lang=zh-CN")
                .select("[aria-labelledby=back] tbody a")
                .attr("href"))
        .isEqualTo("/admin/facts/" + fact);
  }

  private List<String> steps() {
    return curator.page("/admin/facts/" + fact).select("#history ~ table tbody tr").eachText();
  }
}
