package io.github.themeboard.app.register.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company goes with the act that made it, and comes back with it. */
@QuarkusTest
class RemovedCompaniesTest {
  private static final String TEXT =
      "Aurelia Test Optics ships lasers. Aurelia Test Optics grows. AT Optics hires.";

  private static final String SLUG = "aurelia-test-optics";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject Undoing undoing;
  @Inject TestClock clock;

  private Person curator;
  private long article;

  @BeforeEach
  void anArticle() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = proposals.article("removed", TEXT);
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
    people.forget();
  }

  @Test
  void aCompanyThatAnAcceptanceMadeGoesWithItAndComesBackWithIt() {
    long act = accept("Aurelia Test Optics ships lasers.", "Aurelia Test Optics", "999001.SZ");
    Instant known = later();
    assertThat(shown()).isTrue();
    long undo = undoing.undo(act, World.ACTOR, null).id();
    assertThat(shown()).isFalse();
    assertThat(Site.page("/companies/" + SLUG + "?knownAt=" + known).text())
        .contains("Aurelia Test Optics ships lasers.");
    assertThat(Site.get("/api/v1/companies?limit=200&knownAt=" + known).text()).contains(SLUG);
    later();
    undoing.undo(undo, World.ACTOR, null);
    assertThat(shown()).isTrue();
    assertThat(Site.page("/companies/" + SLUG).text()).contains("999001");
  }

  @Test
  void acceptedAgainItIsTheSameCompany() {
    long act = accept("Aurelia Test Optics ships lasers.", "Aurelia Test Optics", null);
    undoing.undo(act, World.ACTOR, null);
    long again = accept("Aurelia Test Optics grows.", "Aurelia Test Optics", null);
    assertThat(shown()).isTrue();
    assertThat(world.rows("select slug from company where slug like 'aurelia%'"))
        .containsExactly(SLUG);
    undoing.undo(again, World.ACTOR, null);
    assertThat(shown()).isFalse();
  }

  @Test
  void whatSomethingElseUsesStaysAndTheLogSaysSo() {
    long first = accept("Aurelia Test Optics ships lasers.", "Aurelia Test Optics", null);
    long second = accept("AT Optics hires.", "AT Optics", null);
    long undo = undoing.undo(first, World.ACTOR, null).id();
    assertThat(shown()).isTrue();
    assertThat(
            world.rows(
                "select after ->> 'kept' from register_change where subject = 'COMPANY'"
                    + " and after ->> 'kept' is not null and act_id = "
                    + undo))
        .containsExactly("true");
    undoing.undo(second, World.ACTOR, null);
    assertThat(shown()).isTrue();
    assertThat(curator.page("/admin/companies/" + SLUG).select("[name=othersEn]").text()).isEmpty();
  }

  @Test
  void aFactThatNamesItAgainBringsItBack() {
    long act = accept("Aurelia Test Optics ships lasers.", "Aurelia Test Optics", null);
    undoing.undo(act, World.ACTOR, null);
    long fact =
        world.publish(
            () -> new Exposure(world.naming("It makes lasers", SLUG), Exposure.Role.SUPPLIER, 1),
            clock.instant());
    assertThat(shown()).isTrue();
    undoing.undo(actOf(fact), World.ACTOR, null);
    assertThat(shown()).isFalse();
  }

  @Test
  void aCompanyMadeByHandGoesAndComesBackAndGivesItsListingFree() {
    curator.submit(
        "/admin/companies",
        Map.of("en", "Aurelia Test Optics", "state", "listed", "listings", "XTST:77"));
    assertThat(shown()).isTrue();
    Answer undone = undo(lastAct());
    assertThat(undone.statusCode()).isEqualTo(303);
    assertThat(shown()).isFalse();
    assertThat(curator.get("/admin/companies/" + SLUG).statusCode()).isEqualTo(404);
    undo(lastAct());
    assertThat(curator.page("/admin/companies/" + SLUG).select("[name=listings]").text())
        .isEqualTo("XTST:77");
    undo(lastAct());
    Answer other =
        curator.submit(
            "/admin/companies",
            Map.of(
                "en", "Test Heir", "slug", "test-heir", "state", "listed", "listings", "XTST:77"));
    assertThat(other.statusCode()).isEqualTo(303);
  }

  @Test
  void aPassageThatShowsANameIsOneStepAway() {
    accept("Aurelia Test Optics ships lasers.", "Aurelia Test Optics", "999001.SZ");
    var page = curator.page("/admin/companies/" + SLUG);
    String href = page.select("#shown ~ table a").attr("href");
    assertThat(page.select("#shown ~ table tbody th").eachText()).containsExactly("XSHE 999001");
    assertThat(href).startsWith("/articles/" + article + "?cite=");
    assertThat(curator.page(href).select(href.substring(href.indexOf('#'))).text())
        .isEqualTo("Aurelia Test Optics ships lasers.");
  }

  private boolean shown() {
    boolean page = Site.get("/companies/" + SLUG).statusCode() == 200;
    boolean api = Site.get("/api/v1/companies?limit=200").text().contains(SLUG);
    boolean list = !curator.page("/admin/companies?q=" + SLUG).select("tbody tr").isEmpty();
    assertThat(List.of(api, list)).containsOnly(page);
    return page;
  }

  private long accept(String quote, String name, @Nullable String ticker) {
    long candidate =
        proposals.company(
            article,
            quote,
            new Proposal.Company(
                name,
                name.startsWith("AT") ? SLUG : null,
                ticker,
                ticker == null ? List.of() : List.of(ticker),
                Exposure.Role.SUPPLIER,
                2));
    Map<Field, List<String>> edits = Map.of(Field.THEMES, List.of("foundry"));
    return queue
        .accept(List.of(new Asked(candidate, 0, edits, true)), World.ACTOR, null)
        .act()
        .id();
  }

  private Instant later() {
    Instant now = clock.instant();
    clock.pass(Duration.ofSeconds(2));
    return now;
  }

  private long actOf(long fact) {
    return Long.parseLong(
        world.rows("select max(act_id) from decision where fact_id = " + fact).get(0));
  }

  private Answer undo(String act) {
    return curator.submit("/admin/log/" + act + "/undo", Map.of());
  }

  private String lastAct() {
    return world.rows("select max(id) from act").get(0);
  }
}
