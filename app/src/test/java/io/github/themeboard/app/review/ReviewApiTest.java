package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs review and correct by the API. */
@QuarkusTest
class ReviewApiTest {
  private static final String CANDIDATES = "/api/v1/candidates/";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Wafer supply may fail. Etching may stop. Lasers cool.";

  @Inject World world;
  @Inject People people;
  @Inject ApiTokens tokens;
  @Inject Proposals proposals;

  private String token;
  private long article;
  private long first;
  private long second;

  @BeforeEach
  void comeIn() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    article = proposals.article("api", TEXT);
    first = proposals.risk(article, "Wafer supply may fail.");
    second = proposals.risk(article, "Etching may stop.");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void theQueueComesInPartsThatFollowEachOther() throws Exception {
    JsonNode part = json(call("GET", "/api/v1/candidates?article=" + article + "&limit=1", null));
    assertThat(part.path("items")).hasSize(1);
    assertThat(part.at("/items/0/text").asText()).isEqualTo("Wafer supply may fail.");
    assertThat(part.at("/items/0/fields/category/0").asText()).isEqualTo("supply");
    String next = part.path("next").asText();
    JsonNode rest =
        json(
            call("GET", "/api/v1/candidates?article=" + article + "&limit=1&cursor=" + next, null));
    assertThat(rest.at("/items/0/id").asLong()).isEqualTo(second);
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article=abc",
        "article=-5",
        "article=1.5",
        "confidence=high",
        "confidence=101",
        "confidence=-1",
        "status=old",
        "kind=joke",
        "limit=0",
        "cursor=-1"
      })
  void aFilterThatCannotBeReadIsRefused(String filter) throws Exception {
    Answer refused = call("GET", "/api/v1/candidates?" + filter, null);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    String name = filter.replaceFirst("=.*", "");
    assertThat(json(refused).path("detail").asText()).contains(name);
  }

  @Test
  void ofAnArticleOrAThemeThatIsNotThereNothingWaits() throws Exception {
    for (String filter : List.of("article=999999999", "theme=no-such-theme")) {
      assertThat(json(call("GET", "/api/v1/candidates?" + filter, null)).path("items")).isEmpty();
    }
  }

  @Test
  void aFilterOfFactsThatCannotBeReadIsRefused() {
    for (String filter : List.of("kind=joke", "certainty=sure", "limit=x", "knownAt=then")) {
      assertThat(Site.get("/api/v1/facts?" + filter).statusCode()).as(filter).isEqualTo(400);
    }
  }

  @Test
  void anAcceptanceMakesAFactAndIsTakenBack() throws Exception {
    JsonNode made = json(call("POST", CANDIDATES + first + "/acceptance", null));
    assertThat(made.path("made").asText()).isEqualTo("fact");
    long fact = made.path("factId").asLong();
    JsonNode read = json(Site.get("/api/v1/facts/" + fact));
    assertThat(read.at("/text").asText()).isEqualTo("Wafer supply may fail.");
    assertThat(read.at("/citations/0/quote").asText()).isEqualTo("Wafer supply may fail.");
    assertThat(read.at("/decisions/0/verb").asText()).isEqualTo("accept");
    assertThat(read.at("/decisions/0/actor").isNull()).as("a reader is told no names").isTrue();
    JsonNode told = json(call("GET", "/api/v1/facts/" + fact, null));
    assertThat(told.at("/decisions/0/actor").asText()).isNotBlank();
    assertThat(call("DELETE", CANDIDATES + first + "/acceptance", null).statusCode())
        .isEqualTo(200);
    assertThat(Site.get("/api/v1/facts/" + fact).statusCode()).isEqualTo(404);
  }

  @Test
  void anAcceptanceCarriesEdits() throws Exception {
    JsonNode made =
        json(
            call(
                "POST",
                CANDIDATES + first + "/acceptance",
                "{\"text\": \"Wafers end.\", \"themes\": [\"inference\"]}"));
    JsonNode read = json(Site.get("/api/v1/facts/" + made.path("factId").asLong()));
    assertThat(read.at("/text").asText()).isEqualTo("Wafers end.");
    assertThat(read.at("/themes/0").asText()).isEqualTo("inference");
  }

  @Test
  void aMisspeltEditIsNotLost() throws Exception {
    Answer refused = call("POST", CANDIDATES + first + "/acceptance", "{\"txt\": \"Wafers end.\"}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.text()).contains("textEn", "newCompany");
    assertThat(json(call("GET", CANDIDATES + first, null)).path("status").asText())
        .isEqualTo("pending");
  }

  @Test
  void whoComesSecondIsToldWhatTheFirstDid() throws Exception {
    call(
        "POST",
        CANDIDATES + first + "/rejection",
        "{\"refusal\": \"not-said\", \"reason\": \"it does not\"}");
    Answer late =
        call("POST", CANDIDATES + first + "/acceptance", null, Map.of("If-Match", "\"0\""));
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.contentType()).startsWith("application/problem+json");
    assertThat(json(late).path("detail").asText()).contains("test-curator", "it does not");
    assertThat(call("POST", CANDIDATES + first + "/acceptance", null).statusCode()).isEqualTo(409);
  }

  @Test
  void manyAreDecidedAtOnceAllOrNothing() throws Exception {
    String both = "{\"ids\": [" + first + ", " + second + "]}";
    JsonNode made = json(call("POST", "/api/v1/candidates/acceptances", both));
    assertThat(made.path("items")).hasSize(2);
    assertThat(call("POST", "/api/v1/candidates/rejections", both).statusCode()).isEqualTo(409);
    assertThat(
            call("POST", "/api/v1/candidates/acceptances", "{\"ids\": [1, \"two\"]}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aFactIsWrittenEditedAndRetracted() throws Exception {
    String fact =
        "{\"kind\": \"risk\", \"text\": \"Etchers rest.\", \"certainty\": \"opinion\", \"category\": \"supply\","
            + " \"themes\": [\"foundry\"], \"citations\": [%s]}";
    assertThat(call("POST", "/api/v1/facts", fact.formatted("")).statusCode()).isEqualTo(409);
    String cite = "{\"articleId\": " + article + ", \"quote\": \"Etching may stop.\"}";
    Answer written = call("POST", "/api/v1/facts", fact.formatted(cite));
    assertThat(written.statusCode()).as(written.text()).isEqualTo(201);
    String address = written.header("Location").replaceFirst("^https?://[^/]+", "");
    long kept = json(written).at("/citations/0/id").asLong();
    String edit =
        fact.replace("Etchers rest.", "Etchers stop.").formatted("{\"id\": " + kept + "}");
    assertThat(call("PUT", address, edit, Map.of("If-Match", "\"7\"")).statusCode()).isEqualTo(412);
    Answer edited = call("PUT", address, edit, Map.of("If-Match", "\"1\""));
    assertThat(edited.header("ETag")).isEqualTo("\"2\"");
    assertThat(call("DELETE", address, null).statusCode()).isEqualTo(400);
    assertThat(call("DELETE", address + "?reason=wrong", null).statusCode()).isEqualTo(204);
    assertThat(json(call("GET", address, null)).path("versions")).hasSize(2);
    assertThat(Site.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void aMomentTellsNothingOfWhatWasDoneToAFactLater() throws Exception {
    long fact =
        json(call("POST", CANDIDATES + first + "/acceptance", null)).path("factId").asLong();
    String address = "/api/v1/facts/" + fact;
    String accepted = json(Site.get(address)).at("/decisions/0/at").asText();
    String then = Site.get(address + "?knownAt=" + accepted).text();
    long cited = json(Site.get(address)).at("/citations/0/id").asLong();
    String body =
        "{\"kind\": \"risk\", \"text\": \"Wafers end.\", \"certainty\": \"opinion\", \"category\":"
            + " \"supply\", \"themes\": [\"foundry\"], \"citations\": [{\"id\": %d}]}";
    Answer edit = call("PUT", address, body.formatted(cited), Map.of("If-Match", "\"1\""));
    assertThat(edit.statusCode()).as(edit.text()).isEqualTo(200);
    assertThat(Site.get(address + "?knownAt=" + accepted).text()).isEqualTo(then);
    JsonNode now = json(Site.get(address));
    assertThat(now.path("versions")).hasSize(2);
    assertThat(now.path("decisions")).hasSize(2);
  }

  @Test
  void theBoardIsReadInParts() throws Exception {
    JsonNode figures = json(Site.get("/api/v1/facts?kind=figure&theme=foundry&limit=2"));
    assertThat(figures.path("items")).isNotEmpty();
    assertThat(figures.at("/items/0/figure/unit").asText()).isNotEmpty();
    assertThat(json(Site.get("/api/v1/articles")).path("items")).hasSize(5);
    assertThat(json(Site.get("/api/v1/companies?limit=3")).path("items")).hasSize(3);
    assertThat(json(Site.get("/api/v1/companies/huawei")).path("slug").asText())
        .isEqualTo("huawei");
    assertThat(json(Site.get("/api/v1/revision")).path("revision").asLong()).isPositive();
    assertThat(Site.get("/api/v1/facts?limit=0").statusCode()).isEqualTo(400);
    assertThat(Site.get("/api/v1/facts?cursor=x").statusCode()).isEqualTo(400);
    assertThat(Site.get("/api/v1/facts?publishedBy=soon").statusCode()).isEqualTo(400);
  }

  private Answer call(String method, String address, String body) {
    return call(method, address, body, Map.of());
  }

  private Answer call(String method, String address, String body, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Authorization", "Bearer " + token);
    all.put("Accept-Language", "en");
    if (body != null) {
      all.put("Content-Type", "application/json");
    }
    return Site.send(method, address, all, body == null ? "" : body);
  }

  private static JsonNode json(Answer answer) throws Exception {
    return JSON.readTree(answer.text());
  }
}
