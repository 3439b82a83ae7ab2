package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs bring texts in, and see what became of each. */
@QuarkusTest
class ImportApiTest {
  @Inject Desk desk;

  @BeforeEach
  void open() {
    desk.open();
  }

  @AfterEach
  void forget() {
    desk.forget();
  }

  @Test
  void aFileBecomesAnArticleWithCandidates() {
    Answer accepted = desk.send(Map.of("note.txt", Notes.note(101)));
    assertThat(accepted.header("Location")).matches("/api/v1/imports/\\d+");
    JsonNode state = desk.finished(accepted);
    JsonNode item = state.get("items").get(0);
    assertThat(state.get("status").asText()).as(state.toString()).isEqualTo("done");
    assertThat(state.get("done").asInt()).isEqualTo(1);
    assertThat(item.get("name").asText()).isEqualTo("note.txt");
    long article = item.get("articleId").asLong();
    assertThat(desk.rows("select count(*) from candidate where article_id = " + article))
        .containsExactly(
            String.valueOf(
                item.get("new").asInt()
                    + item.get("confirms").asInt()
                    + item.get("conflicts").asInt()));
    assertThat(
            desk.rows(
                "select distinct kind from candidate where article_id = "
                    + article
                    + " order by 1"))
        .contains("THEME", "COMPANY", "RISK", "FIGURE");
  }

  @Test
  void everyPassageStandsInOneParagraphOfItsArticle() {
    JsonNode state = desk.finished(desk.send(Map.of("note.txt", Notes.note(102))));
    long article = state.get("items").get(0).get("articleId").asLong();
    assertThat(
            desk.rows(
                """
                select c.quote from candidate_citation c
                join candidate k on k.id = c.candidate_id
                join article a on a.id = k.article_id
                where a.id = %d and (
                  substring(a.content from c.start_at + 1 for c.end_at - c.start_at) <> c.quote
                  or not exists (select 1 from paragraph p where p.article_id = a.id
                                 and p.start_at <= c.start_at and c.end_at <= p.end_at))
                """
                    .formatted(article)))
        .isEmpty();
  }

  @Test
  void theSameTextMakesNoSecondArticle() {
    JsonNode first = desk.finished(desk.send(Map.of("a.txt", Notes.note(103))));
    JsonNode second = desk.finished(desk.send(Map.of("b.txt", Notes.note(103))));
    JsonNode item = second.get("items").get(0);
    assertThat(item.get("duplicateOf").asLong())
        .isEqualTo(first.get("items").get(0).get("articleId").asLong());
    assertThat(item.get("articleId").isNull()).isTrue();
  }

  @Test
  void aRewriteNamesItsOrigin() {
    JsonNode first = desk.finished(desk.send(Map.of("a.txt", Notes.note(104))));
    JsonNode second = desk.finished(desk.send(Map.of("b.txt", Notes.rewritten(104))));
    long rewrite = second.get("items").get(0).get("articleId").asLong();
    assertThat(desk.rows("select repeats_id from article where id = " + rewrite))
        .containsExactly(first.get("items").get(0).get("articleId").asText());
  }

  @Test
  void oneBadFileNeverStopsTheOthers() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("bad.pdf", "%PDF-1.4 and then nothing");
    files.put("good.txt", Notes.note(105));
    JsonNode state = desk.finished(desk.send(files));
    assertThat(state.get("status").asText()).isEqualTo("done");
    assertThat(state.get("items").get(0).get("status").asText()).isEqualTo("failed");
    assertThat(state.get("items").get(0).get("error").asText()).contains("PDF");
    assertThat(state.get("items").get(1).get("articleId").asLong()).isPositive();
  }

  @Test
  void aTextIsImportedWithTheTitleAndDateThatItsSenderGives() {
    JsonNode state =
        desk.finished(
            desk.sendJson(
                "{\"text\": \"Optical modules sold well. The plant shipped 12,000 units in May.\","
                    + " \"title\": \"A pasted note\", \"published\": \"2026-02-03\"}"));
    long article = state.get("items").get(0).get("articleId").asLong();
    assertThat(desk.rows("select title, dated from article where id = " + article))
        .containsExactly("[A pasted note, 2026-02-03]");
  }

  @Test
  void whatCannotBeImportedIsRefusedInWords() {
    List<Answer> refused =
        List.of(
            desk.sendJson("{}"),
            desk.sendJson("{\"url\": \"file:///etc/passwd\"}"),
            desk.sendJson("{\"text\": \"x\", \"published\": \"yesterday\"}"),
            desk.send(Map.of("", "")));
    assertThat(refused)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).as(answer.text()).isEqualTo(400);
              assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
              assertThat(Desk.json(answer).get("detail").asText()).isNotBlank();
            });
    assertThat(desk.call("GET", Desk.IMPORTS + "/999999999").statusCode()).isEqualTo(404);
  }

  @Test
  void whatFailedCanBeTriedAgainWhileItsFileIsKept() {
    Answer accepted = desk.send(Map.of("bad.pdf", "%PDF-1.4 and then nothing"));
    assertThat(desk.finished(accepted).get("status").asText()).isEqualTo("failed");
    String address = accepted.header("Location");
    assertThat(desk.call("POST", address + "/retries").statusCode()).isEqualTo(202);
    assertThat(desk.finished(address).get("items").get(0).get("status").asText())
        .isEqualTo("failed");
  }

  @Test
  void onlyAnImportMaySendMuch() {
    String much = "x".repeat(1_100_000);
    Answer refused =
        Site.send(
            "POST", "/login", Map.of("Content-Type", "application/x-www-form-urlencoded"), much);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(
            desk.finished(desk.send(Map.of("long.txt", Notes.note(106) + "\n\n" + much)))
                .get("items")
                .get(0)
                .get("articleId")
                .asLong())
        .isPositive();
  }
}
