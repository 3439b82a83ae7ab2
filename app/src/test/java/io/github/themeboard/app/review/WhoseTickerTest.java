package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.intake.Proposal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article prints a ticker beside a name that the ticker's company does not have. */
@QuarkusTest
class WhoseTickerTest {
  private static final String OTHER = "Zorblax Photonics (300999.SZ) wins orders.";
  private static final String OWN = "Yihai Kerry (300999.SZ) sells oil.";
  private static final String LISTED = "yihai-kerry-arawana";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ApiTokens tokens;

  private Person curator;
  private String token;
  private long article;
  private long other;

  @BeforeEach
  void propose() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    curator = Person.signedIn("test-curator");
    article = proposals.article("whose", OTHER + " " + OWN);
    other = company(OTHER, "Zorblax Photonics");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void theScreenSaysInBothLanguagesWhoseTheTickerIs() {
    assertThat(screen(other).select(".whose").text())
        .contains("300999.SZ", "Yihai Kerry Arawana", "“Zorblax Photonics”");
    Document chinese = curator.page(address(other) + "&lang=zh-CN");
    assertThat(chinese.select(".whose").text()).contains("300999.SZ", "金龙鱼", "Zorblax Photonics");
  }

  @Test
  void nothingIsAcceptedBeforeACompanyIsChosen() {
    Answer answer = accept(other, Map.of("then", "next", "textEn", "It wins."));
    assertThat(answer.statusCode()).isEqualTo(409);
    Document again = Site.parsed(answer.text(), "/admin");
    assertThat(again.select("[role=alert]").text()).contains("which company is meant");
    assertThat(again.select("textarea[name=textEn]").text()).isEqualTo("It wins.");
    assertThat(made()).isEmpty();
  }

  @Test
  void theCompanyOfTheTickerIsOneClickAway() {
    Element button = screen(other).select("button[name=whose]").first();
    assertThat(accept(other, Map.of("whose", button.val())).statusCode()).isEqualTo(303);
    assertThat(made()).containsExactly(LISTED);
    assertThat(
            world.rows(
                "select a.name from company_alias a join company c on c.id = a.company_id where"
                    + " c.slug = '"
                    + LISTED
                    + "' and a.citation_id is not null"))
        .containsExactly("Zorblax Photonics");
  }

  @Test
  void aNewCompanyDoesNotGetTheListing() {
    assertThat(accept(other, Map.of("anew", "true")).statusCode()).isEqualTo(303);
    assertThat(made()).containsExactly("zorblax-photonics");
    assertThat(world.rows("select symbol from listing where symbol = '300999'")).isEmpty();
  }

  @Test
  void anotherCompanyOfTheBoardIsChosenBySlugAndDoesNotGetTheListing() {
    world.company("optics", "Test Optics of Aurelia", "TOA", "7777");
    assertThat(accept(other, Map.of("companies", "test-optics")).statusCode()).isEqualTo(303);
    assertThat(
            world.rows(
                "select c.slug from listing l join company c on c.id = l.company_id where"
                    + " l.symbol in ('300999', '7777')"))
        .containsExactly("test-optics");
    assertThat(made()).isEmpty();
  }

  @Test
  void aSlugOfNoCompanyIsSaidBesideItsField() {
    Answer answer = accept(other, Map.of("companies", "no-such-company"));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document again = Site.parsed(answer.text(), "/admin");
    assertThat(again.select(".faulty input[name=companies]").val()).isEqualTo("no-such-company");
  }

  @Test
  void aProgramIsToldToChoose() {
    String body = "{\"themes\": [\"foundry\"]%s}";
    Answer refused = call(body.formatted(""));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.text()).contains("newCompany", LISTED);
    Answer chosen = call(body.formatted(", \"companies\": [\"" + LISTED + "\"]"));
    assertThat(chosen.statusCode()).as(chosen.text()).isEqualTo(200);
    assertThat(made()).containsExactly(LISTED);
  }

  @Test
  void aProgramMakesANewCompany() {
    Answer made = call("{\"themes\": [\"foundry\"], \"newCompany\": true}");
    assertThat(made.statusCode()).as(made.text()).isEqualTo(200);
    assertThat(made()).containsExactly("zorblax-photonics");
  }

  @Test
  void aNameOfTheTickersCompanyNeedsNoChoiceAndTheScreenNamesWhatIsMade() {
    long own = company(OWN, "Yihai Kerry");
    Document screen = screen(own);
    assertThat(screen.select(".whose")).isEmpty();
    assertThat(screen.select(".candidate").text())
        .contains("Yihai Kerry Arawana is not on the board yet");
    assertThat(accept(own, Map.of()).statusCode()).isEqualTo(303);
    assertThat(made()).containsExactly(LISTED);
  }

  private long company(String quote, String name) {
    return proposals.company(
        article,
        quote,
        new Proposal.Company(
            name, LISTED, "300999.SZ", List.of("300999.SZ"), Exposure.Role.SUPPLIER, 2));
  }

  private String address(long candidate) {
    return "/admin/queue/" + article + "?candidate=" + candidate;
  }

  private Document screen(long candidate) {
    return curator.page(address(candidate));
  }

  /** The form as the page has it, with a theme, and with what somebody changes in it. */
  private Answer accept(long candidate, Map<String, String> changed) {
    Map<String, String> fields = new LinkedHashMap<>();
    Element form = screen(candidate).select("#accept").first();
    form.select("input:not([type=checkbox]), textarea")
        .forEach(e -> fields.put(e.attr("name"), e.val()));
    form.select("select").forEach(e -> fields.put(e.attr("name"), e.select("[selected]").val()));
    fields.put("themes", "foundry");
    fields.putAll(changed);
    return curator.submit(form.attr("action"), fields);
  }

  private Answer call(String body) {
    return Site.send(
        "POST",
        "/api/v1/candidates/" + other + "/acceptance",
        Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
        body);
  }

  private List<String> made() {
    return world.rows(
        "select slug from company where slug in ('" + LISTED + "', 'zorblax-photonics')");
  }
}
