package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names whose passage was lost with an article's text are repaired, or left without one. */
@QuarkusTest
class NameRepairTest {
  private static final String SAID = "Aurelia Test Optics ships lasers.";
  private static final String NOW = "Aurelia Test Optics sells lasers.";
  private static final String ALIAS =
      "select coalesce(c.quote, 'none') from company_alias a left join citation c on c.id ="
          + " a.citation_id where a.name = 'Aurelia Test Optics'";

  @Inject World world;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject TextReplacement texts;
  @Inject People people;

  private Person curator;
  private long article;
  private String orphan;

  @BeforeEach
  void loseAName() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = proposals.article("names", "It is said: " + SAID);
    world.company("optics", "Test Optics of Aurelia", "TOA", "7777");
    long candidate =
        proposals.company(
            article,
            SAID,
            new Proposal.Company(
                "Aurelia Test Optics", "test-optics", null, List.of(), Exposure.Role.SUPPLIER, 2));
    Map<Field, List<String>> edits =
        Map.of(Field.THEMES, List.of("foundry"), Field.COMPANIES, List.of("test-optics"));
    queue.accept(List.of(new Asked(candidate, null, edits, false)), World.ACTOR, null);
    texts.replace(article, "It is said: " + NOW, null, World.ACTOR, null);
    orphan =
        "/admin/repairs/"
            + world.rows("select id from citation where quote = '" + SAID + "'").get(0);
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aLostNameIsListedWithItsCompany() {
    Document list = curator.page("/admin/repairs");
    assertThat(list.select("li:has(a[href='/companies/test-optics'])").text())
        .contains("Aurelia Test Optics");
    assertThat(curator.page(orphan).select("#names")).hasSize(1);
  }

  @Test
  void aRepairGivesFactAndNameTheNewPassageAndTheLogTakesItBack() {
    Map<String, String> found =
        Map.of("article", "" + article, "quote", NOW, "occurrence", "1", "reason", "corrected");
    assertThat(curator.submit(orphan, found).statusCode()).isEqualTo(303);
    assertThat(world.rows(ALIAS)).containsExactly(NOW);
    assertThat(curator.get(orphan).statusCode()).isEqualTo(404);
    assertThat(curator.page("/admin/log/" + lastAct()).text())
        .contains("Passage that shows the name or listing", "Aurelia Test Optics: passage");
    undoLast();
    assertThat(world.rows(ALIAS)).containsExactly(SAID);
  }

  @Test
  void aNameCanBeLeftWithoutAPassageAndTheLogTakesItBack() {
    assertThat(curator.submit(orphan + "/names?_method=DELETE", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(world.rows(ALIAS)).containsExactly("none");
    assertThat(curator.page("/admin/log/" + lastAct()).text())
        .contains("Aurelia Test Optics: no passage");
    undoLast();
    assertThat(world.rows(ALIAS)).containsExactly(SAID);
    undoLast();
    assertThat(world.rows(ALIAS)).containsExactly("none");
  }

  private void undoLast() {
    curator.submit("/admin/log/" + lastAct() + "/undo", Map.of());
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
