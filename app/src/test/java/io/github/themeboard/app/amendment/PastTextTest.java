package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As of a moment before its text was replaced an article shows the text and passages of then. */
@QuarkusTest
class PastTextTest {
  private static final String STAYS = "Etching tools stay short all year.";
  private static final String GOES = "Wafer prices may fall by 5% in the spring.";
  private static final String TEXT = "We went north. " + STAYS + " So they say. " + GOES;
  private static final String CORRECTED = "Corrected in May. " + TEXT.replace("5%", "6%");

  @Inject World world;
  @Inject Proposals proposals;
  @Inject TextReplacement texts;
  @Inject Undoing undoing;
  @Inject EntityManager entities;
  @Inject TestClock clock;

  private long article;
  private long goes;
  private Instant before;
  private long act;

  @BeforeEach
  void replace() {
    article = proposals.article("past", TEXT);
    world.rows(
        "update article set imported_at = now() - interval '1 hour' where id = %d returning id"
            .formatted(article));
    fact("Tools stay short.", STAYS);
    goes = fact("Prices may fall by 5%.", GOES);
    clock.pass(Duration.ofSeconds(10));
    before = clock.instant();
    clock.pass(Duration.ofSeconds(10));
    act = texts.replace(article, CORRECTED, null, World.ACTOR, null).act().id();
    clock.pass(Duration.ofSeconds(10));
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
  }

  @Test
  void theArticleShowsTheTextOfThenWithThePassagesThatItHad() {
    Document then = source(before);
    assertThat(then.select("mark").eachText()).containsExactly(STAYS, GOES);
    assertThat(then.select(".passages").text()).doesNotContain("no longer has this passage");
    Document now = source(clock.instant());
    assertThat(now.select("mark").eachText()).containsExactly(STAYS);
    assertThat(now.select(".passages").text()).contains("no longer has this passage");
  }

  @Test
  void factsCiteThePassageWhereItStoodThen() throws Exception {
    int start = TEXT.indexOf(GOES);
    assertThat(cited(before))
        .contains("\"start\":" + start, "\"status\":\"anchored\"")
        .doesNotContain("orphaned");
    assertThat(cited(clock.instant())).contains("\"status\":\"orphaned\"");
    assertThat(fact(before)).doesNotContain("orphaned", "replace");
    assertThat(fact(clock.instant())).contains("orphaned", "replace");
    assertThat(Site.page("/risks?theme=foundry&knownAt=" + before).select(note()).text())
        .doesNotContain("no longer has this passage");
  }

  @Test
  void afterAnUndoEachMomentStillShowsItsOwnText() {
    Instant replaced = clock.instant();
    clock.pass(Duration.ofSeconds(10));
    undoing.undo(act, World.ACTOR, null);
    clock.pass(Duration.ofSeconds(10));
    assertThat(source(before).select("mark").eachText()).containsExactly(STAYS, GOES);
    assertThat(source(replaced).select("mark").eachText()).containsExactly(STAYS);
    assertThat(source(clock.instant()).select("mark").eachText()).containsExactly(STAYS, GOES);
  }

  private String note() {
    return "[data-fact=" + goes + "] .source-line";
  }

  private Document source(Instant knownAt) {
    return Site.page("/articles/" + article + "?knownAt=" + knownAt);
  }

  private String cited(Instant knownAt) throws Exception {
    return new ObjectMapper().readTree(fact(knownAt)).path("citations").toString();
  }

  private String fact(Instant knownAt) {
    return Site.get("/api/v1/facts/" + goes + "?knownAt=" + knownAt).text();
  }

  private long fact(String text, String quote) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                world.publish(
                    () ->
                        new RiskFactor(
                            world.statement(
                                text,
                                "foundry",
                                world.citation(entities.find(Article.class, article), quote)),
                            RiskCategory.SUPPLY),
                    Instant.now().minusSeconds(60)));
  }
}
