package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.ReviewQueue;
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

/** What confirms a fact adds its passage; what somebody wrote beside it is not lost in silence. */
@QuarkusTest
class ConfirmedEditsTest {
  private static final String SAID = "Wafer supply may fail.";
  private static final String AGAIN = "The supply of wafers may fail.";

  @Inject World world;
  @Inject People people;
  @Inject ApiTokens tokens;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;

  private Person curator;
  private String token;
  private long article;
  private long fact;
  private long again;

  @BeforeEach
  void aFactIsSaidAgain() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    curator = Person.signedIn("test-curator");
    article = proposals.article("confirms", SAID + " " + AGAIN);
    long first = proposals.risk(article, SAID);
    fact =
        queue.accept(List.of(Asked.of(first, null)), World.ACTOR, null).outcomes().get(0).factId();
    again = proposals.confirming(article, AGAIN, fact);
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aProgramIsToldThatTheFactKeepsItsWordsAndNothingIsDone() throws Exception {
    for (String edit :
        List.of(
            "{\"text\": \"EDITED\"}",
            "{\"certainty\": \"forecast\"}",
            "{\"category\": \"demand\"}",
            "{\"themes\": [\"foundry\", \"inference\"]}",
            "{\"companies\": [\"huawei\"]}")) {
      Answer refused = accept(edit);
      assertThat(refused.statusCode()).as(edit).isEqualTo(409);
      assertThat(refused.contentType()).startsWith("application/problem+json");
      assertThat(new ObjectMapper().readTree(refused.text()).path("detail").asText())
          .isEqualTo(
              "This candidate confirms fact "
                  + fact
                  + ", whose words stay as they are. Accept it unchanged, take it as a fact of its"
                  + " own (\"apart\": true), or edit the fact.");
    }
    assertThat(status()).isEqualTo("PENDING");
  }

  @Test
  void whatWasProposedOrWhatTheFactSaysIsNoEdit() throws Exception {
    Answer done =
        accept(
            "{\"text\": \"" + SAID + "\", \"certainty\": \"reported\", \"themes\": [\"foundry\"]}");
    assertThat(done.statusCode()).as(done.text()).isEqualTo(200);
    assertThat(done.text()).contains("\"made\":\"confirmation\"");
  }

  @Test
  void aFactOfItsOwnTakesTheEdits() throws Exception {
    Answer done = accept("{\"text\": \"EDITED\", \"apart\": true}");
    assertThat(done.statusCode()).as(done.text()).isEqualTo(200);
    assertThat(done.text()).contains("\"made\":\"fact\"");
  }

  @Test
  void theFormComesBackFilledAndSaysWhy() {
    Document form = screen("");
    assertThat(form.select(".candidate-fields").text())
        .contains("These fields count only for a fact of its own.", "Edit fact " + fact);
    Answer refused = submit(form, Map.of("textEn", "Wafers run out.", "certainty", "forecast"));
    assertThat(refused.statusCode()).isEqualTo(409);
    Document back = Site.parsed(refused.text(), "/admin");
    assertThat(back.select("[role=alert]").text())
        .contains("This candidate confirms fact " + fact, "tick the box below the fields");
    assertThat(back.select("textarea[name=textEn]").val()).isEqualTo("Wafers run out.");
    assertThat(back.select("select[name=certainty] option[selected]").val()).isEqualTo("forecast");
    assertThat(status()).isEqualTo("PENDING");
    Answer done = submit(back, Map.of("apart", "true"));
    assertThat(done.statusCode()).as(done.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text()).contains("Wafers run out.", SAID);
  }

  @Test
  void theReasonIsGivenInTheReadersLanguage() {
    Document form = screen("&lang=zh-CN");
    Answer refused = submit(form, Map.of("textEn", "Wafers run out."));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(form.select(".candidate-fields").text()).contains("仅在“作为单独的事实”时生效");
  }

  @Test
  void theTickForAFactOfItsOwnIsKeptWhenAnotherFieldIsWrong() {
    Answer refused = submit(screen(""), Map.of("textEn", "", "apart", "true"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Site.parsed(refused.text(), "/admin").select("input[name=apart][checked]"))
        .hasSize(1);
  }

  @Test
  void theFormAsItCameConfirms() {
    Answer done = submit(screen(""), Map.of());
    assertThat(done.statusCode()).as(done.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").select("[data-fact=" + fact + "] q").text())
        .contains(SAID, AGAIN);
  }

  private Document screen(String more) {
    return curator.page("/admin/queue/" + article + "?candidate=" + again + more);
  }

  /** As a browser does it: every field is sent. */
  private Answer submit(Document page, Map<String, String> changes) {
    Element form = page.select("#accept").first();
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden], input[type=checkbox][checked], input:not([type])")
        .forEach(f -> fields.put(f.attr("name"), f.val()));
    form.select("textarea[name]").forEach(f -> fields.put(f.attr("name"), f.val()));
    form.select("select[name]")
        .forEach(f -> fields.put(f.attr("name"), f.select("option[selected]").val()));
    fields.putAll(changes);
    return curator.submit(form.attr("action"), fields);
  }

  private Answer accept(String body) {
    return Site.send(
        "POST",
        "/api/v1/candidates/" + again + "/acceptance",
        Map.of(
            "Authorization",
            "Bearer " + token,
            "Accept-Language",
            "en",
            "Content-Type",
            "application/json"),
        body);
  }

  private String status() {
    return world.rows("select status from candidate where id = " + again).get(0);
  }
}
