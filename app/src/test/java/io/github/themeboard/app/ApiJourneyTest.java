package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.intake.Desk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program's way from two texts to a fact on the board and back, as README tells it. */
@QuarkusTest
class ApiJourneyTest {
  private static final String CANDIDATES = "/api/v1/candidates/";
  private static final String FACTS = "/api/v1/facts/";

  /**
   * A note and its rewrite by somebody else. Each test has its own, because a server knows a text
   * again for as long as it runs.
   *
   * @param risk a warning of both
   */
  private record Story(String title, String body, String risk) {
    Map<String, String> files() {
      String end = "\n\nRisk warning: " + risk + "; export rules may change without notice.\n";
      String note = "Test note: " + title + "\n\nHarbour Lantern Research, 2026-03-12\n\n";
      String rewrite = "Test again: " + title + "\n\nQuayside Daily, 2026-03-14\n\n";
      Map<String, String> files = new LinkedHashMap<>();
      files.put("note.txt", note + body + end);
      files.put(
          "rewrite.txt",
          rewrite + body.replaceFirst("\\. ", ", a house writes. ") + end + "\nRead on.\n");
      return files;
    }
  }

  private static final Story WAFERS =
      new Story(
          "foundries cannot keep up",
          "Foundry capacity for advanced chips is sold out. Every foundry asks for etching tools"
              + " that nobody can deliver.\n\nThe wafer foundry market is expected to reach USD"
              + " 181.5 billion in 2028.",
          "wafer supply may fall short of orders");

  private static final Story MASKS =
      new Story(
          "mask shops have no slots left",
          "Mask shops of every foundry work at night. Designers book slots a year ahead, and some"
              + " pay twice for them.\n\nSales of photomasks should grow by 17% in 2027.",
          "a fire in one mask shop may stop a whole foundry");

  @Inject Desk desk;
  @Inject World world;

  private String token;

  @BeforeEach
  void open() {
    token = desk.open();
  }

  @AfterEach
  void forget() {
    desk.forgetImports("test-%");
    world.forget();
    desk.forget();
  }

  @Test
  void aCandidateIsAcceptedReadTakenBackAcceptedAgainAndRetracted() throws IOException {
    long article = imported(WAFERS);
    final long revision = revision();
    JsonNode candidate = candidate(article, WAFERS.risk());
    String acceptance = CANDIDATES + candidate.path("id").asLong() + "/acceptance";
    String edits = "{\"themes\": [\"foundry\"], \"certainty\": \"forecast\"}";
    String tag = "\"" + candidate.path("version").asInt() + "\"";
    JsonNode accepted = json(is(200, call("POST", acceptance, edits, Map.of("If-Match", tag))));
    final String fact = FACTS + accepted.path("factId").asLong();
    assertThat(revision()).isGreaterThan(revision);

    Answer late = is(412, call("POST", acceptance, edits, Map.of("If-Match", tag)));
    assertThat(json(late).path("detail").asText()).contains("test-curator");
    is(409, call("POST", acceptance, edits));

    JsonNode read = json(Site.get(fact));
    assertThat(read.path("text").asText()).containsIgnoringCase(WAFERS.risk());
    assertThat(read.path("certainty").asText()).isEqualTo("forecast");
    assertThat(read.at("/themes/0").asText()).isEqualTo("foundry");
    assertThat(read.at("/citations/0/articleId").asLong()).isEqualTo(article);
    assertThat(read.at("/citations/0/quote").asText()).contains(WAFERS.risk());
    assertThat(read.path("versions")).hasSize(1);
    assertThat(read.at("/decisions/0/verb").asText()).isEqualTo("accept");
    assertThat(Site.page("/themes/foundry").text()).containsIgnoringCase(WAFERS.risk());

    final long before = revision();
    is(200, call("DELETE", acceptance + "?reason=too%20early", null));
    is(404, Site.get(fact));
    assertThat(revision()).isGreaterThan(before);
    assertThat(Site.page("/themes/foundry").text()).doesNotContainIgnoringCase(WAFERS.risk());

    JsonNode again = json(is(200, call("POST", acceptance, edits)));
    String second = FACTS + again.path("factId").asLong();
    is(400, call("DELETE", second, null));
    is(204, call("DELETE", second + "?reason=overtaken", null));
    is(404, Site.get(second));
  }

  @Test
  void aFactIsWrittenByHandWithAPassageAndNotWithout() throws IOException {
    long article = imported(MASKS);
    String fact =
        "{\"kind\": \"risk\", \"text\": \"Wafers may run short.\", \"certainty\": \"opinion\","
            + " \"category\": \"supply\", \"themes\": [\"foundry\"], \"citations\": [%s]}";
    is(409, call("POST", FACTS.replaceFirst("/$", ""), fact.formatted("")));
    String cite = "{\"articleId\": %d, \"quote\": \"%s\"}".formatted(article, MASKS.risk());
    Answer written = is(201, call("POST", FACTS.replaceFirst("/$", ""), fact.formatted(cite)));
    assertThat(json(written).at("/citations/0/status").asText()).isEqualTo("anchored");
  }

  /** Imports a note and its rewrite, and waits until both are in: the first one's article. */
  private long imported(Story story) throws IOException {
    JsonNode job = desk.finished(desk.send(story.files()));
    assertThat(job.path("status").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("done").asInt()).isEqualTo(2);
    String note = job.at("/items/0/articleId").asText();
    String rewrite = job.at("/items/1/articleId").asText();
    assertThat(desk.rows("select repeats_id from article where id = " + rewrite))
        .containsExactly(note);
    JsonNode read = json(call("GET", "/api/v1/articles/" + rewrite, null));
    assertThat(read.path("id").asText()).isEqualTo(rewrite);
    return Long.parseLong(note);
  }

  private JsonNode candidate(long article, String risk) throws IOException {
    String waiting = "/api/v1/candidates?status=pending&kind=risk&article=" + article;
    for (JsonNode item : json(call("GET", waiting, null)).path("items")) {
      if (item.path("text").asText().toLowerCase(Locale.ROOT).contains(risk)) {
        return item;
      }
    }
    throw new AssertionError("the risk does not wait");
  }

  private static long revision() throws IOException {
    return json(Site.get("/api/v1/revision")).path("revision").asLong();
  }

  private Answer call(String method, String address, String body) {
    return call(method, address, body, Map.of());
  }

  private Answer call(String method, String address, String body, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Authorization", "Bearer " + token);
    if (body != null) {
      all.put("Content-Type", "application/json");
    }
    return Site.send(method, address, all, body == null ? "" : body);
  }

  private static Answer is(int status, Answer answer) {
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(status);
    return answer;
  }

  private static JsonNode json(Answer answer) throws IOException {
    return new ObjectMapper().readTree(answer.text());
  }
}
