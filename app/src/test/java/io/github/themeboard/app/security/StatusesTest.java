package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.TestClock;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.Actor;
import io.github.themeboard.domain.account.ApiTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status with which something is refused, to programs and to people. */
@QuarkusTest
class StatusesTest {
  private static final String FACTS = "/api/v1/facts";
  private static final String JSON = "application/json";
  private static final Map<String, String> LANGUAGES =
      Map.of("en", "[^\\p{IsHan}]+", "zh-CN", ".*\\p{IsHan}.*");

  @Inject People people;
  @Inject ApiTokens tokens;
  @Inject World world;
  @Inject Proposals proposals;
  @Inject Buckets buckets;
  @Inject TestClock clock;

  private Actor curator;
  private final Map<String, String> bearers = new LinkedHashMap<>();
  private long candidate;

  @BeforeEach
  void comeIn() {
    curator = people.with("curator");
    bearers.put("curator", tokens.issue(curator, "test", Account.Role.CURATOR, 1).text());
    Actor reader = people.with("reader");
    bearers.put("reader", tokens.issue(reader, "test", Account.Role.READER, 1).text());
    bearers.put("stranger", "themeboard_of_nobody");
    long article = proposals.article("statuses", "Wafers may run out.");
    candidate = proposals.risk(article, "Wafers may run out.");
  }

  @AfterEach
  void forget() {
    clock.reset();
    world.forget();
    people.forget();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "400 | GET    | /api/v1/facts?limit=0                 | -        | -",
        "400 | GET    | /api/v1/facts?publishedBy=soon        | -        | -",
        "400 | POST   | /api/v1/facts                         | curator  | {\"kind\":",
        "400 | POST   | /api/v1/facts                         | curator  | [1]",
        "400 | POST   | /api/v1/imports                       | curator  | {\"text\": 1",
        "401 | GET    | /api/v1/candidates                    | -        | -",
        "401 | POST   | /api/v1/facts                         | -        | {}",
        "401 | GET    | /api/v1/candidates                    | stranger | -",
        "401 | GET    | /api/v1/revision                      | stranger | -",
        "403 | GET    | /api/v1/candidates                    | reader   | -",
        "403 | POST   | /api/v1/facts                         | reader   | {}",
        "404 | GET    | /api/v1/no-such                       | -        | -",
        "404 | GET    | /api/v1/facts/999999999               | -        | -",
        "404 | GET    | /api/v1/facts/abc                     | -        | -",
        "404 | POST   | /api/v1/candidates/999999999/acceptance | curator | {}",
        "405 | PATCH  | /api/v1/facts                         | curator  | {}",
        "405 | DELETE | /api/v1/revision                      | curator  | -",
        "409 | POST   | /api/v1/facts                         | curator  | {\"kind\": \"risk\", \"text\": \"No.\", \"certainty\": \"opinion\", \"category\": \"supply\", \"themes\": [\"foundry\"]}",
        "500 | GET    | /api/v1/test-failure                  | -        | -"
      })
  void isAProblemForPrograms(int status, String method, String address, String who, String body)
      throws Exception {
    Map<String, String> headers = headers(who);
    headers.put("Content-Type", JSON);
    isProblem(status, address, Site.send(method, address, headers, body == null ? "" : body));
    for (var language : LANGUAGES.entrySet()) {
      headers.put("Accept-Language", language.getKey());
      Answer answer = Site.send(method, address, headers, body == null ? "" : body);
      assertThat(problem(answer).path("detail").asText()).matches(language.getValue());
    }
  }

  @Test
  void whoNeedsATokenIsToldWhichKind() {
    assertThat(Site.get("/api/v1/candidates").header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(Site.get("/api/v1/candidates", headers("stranger")).header("WWW-Authenticate"))
        .startsWith("Bearer");
  }

  @Test
  void whatACoworkerHasDecidedIsRefusedWithWhatTheyDid() throws Exception {
    String address = "/api/v1/candidates/" + candidate + "/acceptance";
    Map<String, String> headers = headers("curator");
    headers.put("If-Match", "\"0\"");
    assertThat(Site.send("POST", address, headers).statusCode()).isEqualTo(200);
    Answer late = Site.send("POST", address, headers);
    isProblem(412, address, late);
    assertThat(problem(late).path("detail").asText()).contains("test-curator");
    headers.remove("If-Match");
    isProblem(409, address, Site.send("POST", address, headers));
    headers.put("If-Match", "soon");
    isProblem(400, address, Site.send("POST", address, headers));
  }

  @Test
  void aBodyThatIsTooLargeOrOfAnotherSort() throws Exception {
    Map<String, String> headers = headers("curator");
    headers.put("Content-Type", JSON);
    isProblem(413, FACTS, Site.send("POST", FACTS, headers, "x".repeat(1_100_000)));
    headers.put("Content-Type", "text/plain");
    String imports = "/api/v1/imports";
    isProblem(415, imports, Site.send("POST", imports, headers, "some text"));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
    exhaust("api-writes");
    Answer answer = Site.send("DELETE", FACTS + "/999999999", headers("curator"));
    isProblem(429, FACTS + "/999999999", answer);
    assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(Site.get("/api/v1/candidates", headers("curator")).statusCode())
        .as("reading goes on")
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "400, /risks?publishedBy=soon, -",
    "403, /admin/accounts, curator",
    "404, /admin/queue/999999999, curator",
    "404, /no-such-page, -",
    "500, /test-failure, -"
  })
  void isAPageForPeople(int status, String address, String role) {
    Person person = role.equals("-") ? Person.anonymous() : Person.signedIn("test-" + role);
    for (var language : LANGUAGES.entrySet()) {
      Answer answer = person.with("lang", language.getKey()).get(address);
      isPage(status, language.getKey(), answer);
    }
  }

  @Test
  void aPersonWhoSendsTooOftenOrTooLateReadsItInTheirLanguage() {
    Person person = Person.signedIn("test-curator").with("lang", "zh-CN");
    isPage(405, "zh-CN", person.submit("/risks", Map.of()));
    isPage(403, "zh-CN", person.post("/admin/facts", Map.of("_token", "of another day"), Map.of()));
    exhaust("import");
    Answer answer = person.submitParts("/admin/imports", Map.of("text", "A text."));
    isPage(429, "zh-CN", answer);
    assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
  }

  /** Time that has gone back fills no bucket, so that this holds however slow the machine is. */
  private void exhaust(String limit) {
    clock.pass(Duration.ofDays(1));
    boolean left = true;
    while (left) {
      left = buckets.take(limit, "account " + curator.account()).isZero();
    }
    clock.reset();
  }

  private static void isProblem(int status, String address, Answer answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    JsonNode problem = problem(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).isEqualTo(address.replaceFirst("\\?.*", ""));
    assertThat(answer.text()).doesNotContain("Exception", Failing.SECRET);
  }

  private static void isPage(int status, String language, Answer answer) {
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(status);
    Document page = Site.parsed(answer.text(), "/");
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1").text()).matches(LANGUAGES.get(language));
    assertThat(page.select("main p").text()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", Failing.SECRET);
  }

  private static JsonNode problem(Answer answer) throws Exception {
    return new ObjectMapper().readTree(answer.text());
  }

  private Map<String, String> headers(String who) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (who != null) {
      headers.put("Authorization", "Bearer " + bearers.get(who));
    }
    return headers;
  }
}
