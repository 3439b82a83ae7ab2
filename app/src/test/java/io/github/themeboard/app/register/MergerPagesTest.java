package io.github.themeboard.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.github.themeboard.domain.exposure.Exposure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curators and programs merge companies. */
@QuarkusTest
class MergerPagesTest {
  private static final String MERGER = "/admin/companies/test-old/merger";
  private static final String API = "/api/v1/companies/test-old";

  @Inject World world;
  @Inject People people;
  @Inject ApiTokens tokens;
  @Inject TestClock clock;

  private Person curator;
  private String token;

  @BeforeEach
  void twoCompanies() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    curator = Person.signedIn("test-curator");
    world.company("old", "Old Chips", "OldC", "1111");
    world.company("new", "New Chips", "NewC", "2222");
    world.publish(
        () -> new Exposure(world.naming("It makes chips", "test-old"), Exposure.Role.SUPPLIER, 1),
        clock.instant());
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
    people.forget();
  }

  @Test
  void theOtherCompanyIsFoundByNameOrTickerAndChosen() {
    assertThat(curator.page(MERGER + "?q=newc").select("main .bulk a").attr("href"))
        .isEqualTo(MERGER + "?into=test-new");
    assertThat(curator.page(MERGER + "?q=2222.TS").select("main .bulk a")).hasSize(1);
    assertThat(curator.page(MERGER + "?q=%25").select("main .bulk a")).isEmpty();
    Document choice = curator.page(MERGER + "?into=test-new");
    assertThat(choice.select("input[name=name]").eachAttr("value"))
        .containsExactly("Old Chips", "OldC");
    assertThat(choice.select("input[name=share]").eachAttr("value")).containsExactly("XTST:1111");
  }

  @Test
  void theOldAddressLeadsToTheSurvivingCompanyUntilTheMergerIsTakenBack() {
    assertThat(merge().statusCode()).isEqualTo(303);
    Answer moved = Site.get("/companies/test-old");
    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(moved.header("Location")).endsWith("/companies/test-new");
    assertThat(Site.get(API).header("Location")).endsWith("/api/v1/companies/test-new");
    assertThat(Site.page("/companies/test-new").text()).contains("It makes chips");
    curator.submit(MERGER + "?_method=DELETE", Map.of());
    assertThat(Site.page("/companies/test-old").text()).contains("It makes chips");
    assertThat(Site.page("/companies/test-new").text()).doesNotContain("It makes chips");
  }

  @Test
  void asOfATimeBeforeTheMergerTheCompanyStillHasItsPage() {
    String before = clock.instant().toString();
    clock.pass(Duration.ofSeconds(2));
    merge();
    assertThat(Site.page("/companies/test-old?knownAt=" + before).text())
        .contains("It makes chips");
  }

  @Test
  void whoAsksForFactsOrEventsOfAMergedCompanyGetsThoseOfTheSurvivingOne() {
    String before = clock.instant().toString();
    clock.pass(Duration.ofSeconds(2));
    String facts = "/api/v1/facts?company=";
    String items = Site.get(facts + "test-old").text();
    merge();
    assertThat(Site.get(facts + "test-old").text())
        .contains("It makes chips")
        .isEqualTo(Site.get(facts + "test-new").text());
    Answer timeline = Site.get("/timeline?company=test-old&theme=foundry");
    assertThat(timeline.statusCode()).isEqualTo(303);
    assertThat(timeline.header("Location")).contains("company=test-new", "theme=foundry");
    assertThat(Site.get(facts + "test-old&knownAt=" + before).text()).isEqualTo(items);
    assertThat(Site.get(facts + "test-new&knownAt=" + before).text())
        .doesNotContain("It makes chips");
    assertThat(
            Site.page("/timeline?company=test-old&knownAt=" + before)
                .select("select[name=company] option[selected]")
                .val())
        .isEqualTo("test-old");
  }

  @Test
  void theLogShowsAMergerAndTakesItBack() {
    merge();
    String address =
        "/admin/log/" + world.rows("select max(id) from act where verb = 'MERGE'").get(0);
    Document act = curator.page(address);
    assertThat(act.select("h1").text()).contains("Merged");
    assertThat(act.select("main").text()).contains("It makes chips", "Part of", "test-new");
    assertThat(curator.submit(address + "/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(Site.get("/companies/test-old").statusCode()).isEqualTo(200);
  }

  @Test
  void programsMergeAndSeparate() {
    Answer made = call("POST", "{\"into\": \"test-new\"}");
    assertThat(made.statusCode()).as(made.text()).isEqualTo(201);
    assertThat(made.text()).contains("\"into\":\"test-new\"");
    Answer second = call("POST", "{\"into\": \"test-new\"}");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.text()).contains("Old Chips", "merged into another one already");
    assertThat(call("DELETE", "").statusCode()).isEqualTo(204);
    assertThat(call("DELETE", "").statusCode()).isEqualTo(409);
    assertThat(call("POST", "{\"into\": \"no-such\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void thePagesSayWhatTheyDoInBothLanguages() {
    for (String language : Site.LANGUAGES) {
      for (String query : new String[] {"", "q=chips", "into=test-new"}) {
        Document page = curator.page(MERGER + "?lang=" + language + "&" + query);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main input:not([type=hidden])"))
            .allMatch(field -> field.closest("label") != null);
        assertThat(page.text()).doesNotContain("{", "NOT_FOUND", "null");
      }
    }
  }

  private Answer merge() {
    return curator.submit(
        MERGER, Map.of("into", "test-new", "name", "Old Chips", "share", "XTST:1111"));
  }

  private Answer call(String method, String body) {
    return Site.send(
        method,
        API + "/mergers",
        Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
        body);
  }
}
