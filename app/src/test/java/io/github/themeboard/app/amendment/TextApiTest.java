package io.github.themeboard.app.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.app.review.Proposals;
import io.github.themeboard.domain.account.Account;
import io.github.themeboard.domain.account.ApiTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs replace the texts of articles. */
@QuarkusTest
class TextApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Wafer supply may fail. Etching may stop.";
  private static final String CORRECTED = "Corrected. Wafer supply may fail. Etching will stop.";

  @Inject World world;
  @Inject Proposals proposals;
  @Inject People people;
  @Inject ApiTokens tokens;

  private String token;
  private long article;
  private String address;

  @BeforeEach
  void anArticle() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    article = proposals.article("api", TEXT);
    proposals.risk(article, "Etching may stop.");
    address = "/api/v1/articles/" + article + "/text";
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aPreviewTellsWhatWouldBeLostAndChangesNothing() throws Exception {
    JsonNode outcome = json(call("POST", address + "/previews", CORRECTED, null));
    assertThat(outcome.path("act").isNull()).isTrue();
    assertThat(outcome.path("stale").asInt()).isEqualTo(1);
    assertThat(content()).isEqualTo(TEXT);
  }

  @Test
  void aTextIsReplacedByWhomeverSawThePresentOne() throws Exception {
    String tag = call("POST", address + "/previews", CORRECTED, null).header("ETag");
    Answer replaced = call("PUT", address, CORRECTED, tag);
    assertThat(replaced.statusCode()).as(replaced.text()).isEqualTo(200);
    assertThat(json(replaced).path("act").asLong()).isPositive();
    assertThat(replaced.header("ETag")).isNotEqualTo(tag).isNotBlank();
    assertThat(content()).isEqualTo(CORRECTED);
    assertThat(statuses()).containsExactly("REJECTED");
  }

  @Test
  void whoSawAnOlderTextIsRefusedAndNothingIsLost() throws Exception {
    String tag = call("POST", address + "/previews", CORRECTED, null).header("ETag");
    call("PUT", address, CORRECTED, tag);
    Answer late = call("PUT", address, TEXT + " And more.", tag);
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.contentType()).startsWith("application/problem+json");
    assertThat(json(late).path("detail").asText()).contains("test-curator");
    assertThat(content()).isEqualTo(CORRECTED);
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    proposals.article("other", "Quite another text.");
    assertThat(call("PUT", address, TEXT, null).statusCode()).isEqualTo(409);
    assertThat(call("PUT", address, "Quite another text.", null).statusCode()).isEqualTo(409);
    assertThat(call("PUT", address, " ", null).statusCode()).isEqualTo(400);
    String nowhere = "/api/v1/articles/999999999/text";
    assertThat(call("PUT", nowhere, CORRECTED, null).statusCode()).isEqualTo(404);
    assertThat(call("POST", nowhere + "/previews", CORRECTED, null).statusCode()).isEqualTo(404);
    assertThat(content()).isEqualTo(TEXT);
    assertThat(statuses()).containsExactly("PENDING");
  }

  private String content() {
    return world.rows("select content from article where id = " + article).get(0);
  }

  private List<String> statuses() {
    return world.rows("select status from candidate where article_id = " + article);
  }

  private Answer call(String method, String path, String text, String tag) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("Content-Type", "application/json");
    headers.put("Accept-Language", "en");
    if (tag != null) {
      headers.put("If-Match", tag);
    }
    return Site.send(method, path, headers, "{\"text\": \"" + text + "\", \"reason\": \"test\"}");
  }

  private static JsonNode json(Answer answer) throws Exception {
    return JSON.readTree(answer.text());
  }
}
