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
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons in the reader's language, forms that lose nothing, and requests refused in words. */
@QuarkusTest
class ReviewWordsTest {
  private static final String CANDIDATES = "/api/v1/candidates/";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ApiTokens tokens;

  private Person curator;
  private String token;
  private long article;
  private long risk;

  @BeforeEach
  void signIn() {
    token = tokens.issue(people.with("curator"), "test", Account.Role.CURATOR, 1).text();
    curator = Person.signedIn("test-curator");
    article = proposals.article("words", "Wafer supply may fail. Foundries grow.");
    risk = proposals.risk(article, "Wafer supply may fail.");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void whyACandidateIsKnownIsSaidInTheReadersLanguage() {
    long theme = proposals.theme(article, "Foundries grow.", "foundry");
    Document screen = screen(theme, "zh-CN");
    assertThat(screen.select("#candidate .hint[lang=zh-CN]").text()).contains("看板上已有该主题。");
    assertThat(screen.select("#candidate").text())
        .doesNotContain("The board has", "对应看板条目：foundry")
        .contains("对应看板条目：");
    assertThat(screen(theme, "en").select("#candidate").text())
        .contains("The board has the theme.");
  }

  @Test
  void aReasonThatNoBundleHasIsShownAsItIs() {
    assertThat(screen(risk, "zh-CN").select("#candidate .hint[lang=en]").text())
        .isEqualTo("Nothing on the board says it.");
  }

  @Test
  void whatCannotBeStoredIsTakenOutOfForms() {
    Answer answer = accept("Wafers\u0000 end\u202E.", screen(risk, "en"), Map.of());
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text()).contains("Wafers end.");
  }

  @Test
  void whatWasWrittenComesBackWhenAColleagueWasFasterAndCanTakeThePlace() {
    Document seen = screen(risk, "en");
    call("POST", CANDIDATES + risk + "/acceptance", "{\"text\": \"Theirs.\"}");
    Answer late = accept("Mine all the same.", seen, Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    Document page = Site.parsed(late.text(), "/");
    assertThat(page.select("textarea[name=textEn]").val()).isEqualTo("Mine all the same.");
    Answer instead =
        accept(
            page.select("textarea[name=textEn]").val(),
            page,
            Map.of("instead", page.select("input[name=instead]").val()));
    assertThat(instead.statusCode()).as(instead.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text())
        .contains("Mine all the same.")
        .doesNotContain("Theirs.");
  }

  @Test
  void aStaleEditOfAFactComesBackFilledWithWhatChanged() throws Exception {
    Answer made = call("POST", CANDIDATES + risk + "/acceptance", null);
    long fact = JSON.readTree(made.text()).path("factId").asLong();
    Document seen = curator.page("/admin/facts/" + fact);
    String keep = seen.select("input[name=keep]").val();
    Map<String, String> fields = new HashMap<>(fields("Mine.", seen));
    fields.put("keep", keep);
    fields.put("reason", "because");
    assertThat(edit(fact, fields, "Theirs.").statusCode()).isEqualTo(303);
    Answer late = edit(fact, fields, "Mine.");
    assertThat(late.statusCode()).isEqualTo(409);
    Document page = Site.parsed(late.text(), "/");
    assertThat(page.select("textarea[name=textEn]").val()).isEqualTo("Mine.");
    assertThat(page.select("[role=alert]").text()).contains("Theirs.", "test-curator");
    fields.put("version", page.select("input[name=version]").val());
    assertThat(edit(fact, fields, "Mine.").statusCode()).isEqualTo(303);
  }

  @Test
  void anAcceptanceThatIsNotThereIsNotTakenBack() {
    Answer answer = call("DELETE", CANDIDATES + risk + "/acceptance", null);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.text()).contains("It is waiting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "candidates?kind=zzz|theme, company, risk",
        "candidates?status=zzz|pending, accepted, rejected",
        "facts?kind=zzz|thesis",
        "facts?certainty=zzz|realised"
      })
  void aListIsAskedForByKnownWordsOnly(String address, String allowed) {
    Answer answer = call("GET", "/api/v1/" + address, null);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(400);
    assertThat(answer.text()).contains(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "candidates/ID/rejection|{\"refusal\": \"zzz\"}",
        "candidates/ID/acceptance|{\"themes\": []}",
        "candidates/ID/acceptance|{\"text\": \"a\\u0000b\"}",
        "candidates/ID/acceptance|{\"text\": \"a\\ud800b\"}",
        "candidates/ID/acceptance|{\"textEn\": \"\\u200b\\u0007\"}",
        "imports|[]",
        "imports|{\"text\": \"A text.\", \"date\": \"2026-13-01\"}",
        "articles/ART/text/previews|{\"text\": \"a\\ud800b\"}"
      })
  void aBodyWithSomethingWrongIsRefusedInWords(String address, String body) {
    String path =
        address.replace("ID", String.valueOf(risk)).replace("ART", String.valueOf(article));
    Answer answer = call("POST", "/api/v1/" + path, body);
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.text()).contains("\"detail\"");
  }

  @Test
  void theDescriptionOfTheApiSaysWhatBodiesAre() throws Exception {
    var api = JSON.readTree(Site.get("/q/openapi?format=json").text());
    assertThat(api.at("/paths/~1api~1v1~1imports/post/responses").has("202")).isTrue();
    api.path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith("/api/")) {
                path.getValue()
                    .findValues("requestBody")
                    .forEach(
                        body ->
                            assertThat(body.path("content").fieldNames())
                                .toIterable()
                                .as(path.getKey())
                                .isSubsetOf("application/json", "multipart/form-data"));
              }
            });
  }

  private Document screen(long candidate, String language) {
    return curator.page(
        "/admin/queue/" + article + "?candidate=" + candidate + "&lang=" + language);
  }

  private Answer accept(String text, Document page, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>(fields(text, page));
    fields.putAll(more);
    return curator.submit("/admin/candidates/" + risk + "/acceptance", fields);
  }

  private static Map<String, String> fields(String text, Document page) {
    return Map.of(
        "version", page.select("input[name=version]").first().val(),
        "edited", "true",
        "textEn", text,
        "certainty", "reported",
        "category", "supply",
        "themes", "foundry");
  }

  private Answer edit(long fact, Map<String, String> fields, String text) {
    Map<String, String> edited = new HashMap<>(fields);
    edited.put("textEn", text);
    return curator.submit("/admin/facts/" + fact + "?_method=PUT", edited);
  }

  private Answer call(String method, String address, String body) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("Accept-Language", "en");
    if (body != null) {
      headers.put("Content-Type", "application/json");
    }
    return Site.send(method, address, headers, body == null ? "" : body);
  }
}
