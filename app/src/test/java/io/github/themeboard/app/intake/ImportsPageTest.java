package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curators import with a browser, with and without scripts. */
@QuarkusTest
class ImportsPageTest {
  private static final String PAGE = "/admin/imports";
  private static final String BOUNDARY = "themeboard-test-boundary";

  @Inject Desk desk;

  private Person curator;

  @BeforeEach
  void signIn() {
    desk.open();
    curator = Person.signedIn("test-curator");
  }

  @AfterEach
  void forget() {
    desk.forget();
  }

  @Test
  void aPastedTextIsImportedAndItsPageSaysWhatBecameOfIt() {
    Answer sent = send(Map.of("text", Notes.note(201), "title", "", "date", ""));
    assertThat(sent.statusCode()).as(sent.text()).isEqualTo(303);
    String address = sent.header("Location").replaceFirst("^https?://[^/]+", "");
    desk.finished(Desk.IMPORTS + address.substring(PAGE.length()));
    Document page = curator.page(address);
    assertThat(page.select("#import-summary").text()).startsWith("imported: 1 of 1 done");
    assertThat(page.select("table.imports tbody td").text()).contains("new").contains("Review");
    assertThat(page.select("main [data-hx-get]")).isEmpty();
  }

  @Test
  void itsPageAsksAgainUntilAllIsDone() {
    String address =
        send(Map.of("text", Notes.note(202)))
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    desk.finished(Desk.IMPORTS + address.substring(PAGE.length()));
    Answer part = curator.send("GET", address, Map.of("HX-Request", "true"), "");
    assertThat(part.statusCode()).isEqualTo(286);
    assertThat(part.text()).startsWith("<p id=\"import-summary\"").doesNotContain("<html");
  }

  @Test
  void aFormThatCannotBeDoneComesBackFilled() {
    Answer refused = send(Map.of("text", "A text.", "title", "My title", "date", "soon"));
    Document page = Site.parsed(refused.text(), PAGE);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(page.select("textarea[name=text]").val()).isEqualTo("A text.");
    assertThat(page.select("input[name=title]").val()).isEqualTo("My title");
    assertThat(page.select("[role=alert]").text()).contains("2026-04-06");
  }

  @Test
  void whyAFileGaveNothingIsSaidInTheReadersLanguage() {
    String job =
        desk.finished(desk.send(Map.of("old.rtf", "{\\rtf1 note}", "none.txt", " \n ")))
            .get("id")
            .asText();
    Document page = curator.page(PAGE + "/" + job + "?lang=zh-CN");
    assertThat(page.select("table.imports .hint").eachText())
        .containsExactlyInAnyOrder("文件为富文本文件（rtf）。", "文件中只有空白字符。");
    assertThat(page.select("table.imports [lang=en]")).isEmpty();
    page = curator.page(PAGE + "/" + job + "?lang=en");
    assertThat(page.select("table.imports .hint").eachText())
        .containsExactlyInAnyOrder("It is a rich text file (rtf).", "It has white space only.");
  }

  @Test
  void foreignNamesAreText() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("text", Notes.note(203));
    fields.put("title", "<script>alert(1)</script>");
    String address = send(fields).header("Location").replaceFirst("^https?://[^/]+", "");
    Document page = curator.page(address);
    assertThat(page.select("table.imports script")).isEmpty();
    assertThat(page.select("table.imports th bdi").text()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void theListNamesEveryImportInBothLanguages() {
    send(Map.of("text", Notes.note(204)));
    assertThat(curator.page(PAGE).select("table.imports tbody tr").size()).isPositive();
    assertThat(curator.page(PAGE + "?lang=zh-CN").select("h1").text()).isEqualTo("导入");
    curator.page(PAGE + "?lang=en");
  }

  @Test
  void anArticleOfWhichNothingWasAcceptedIsSeenByCuratorsOnly() {
    var state = desk.finished(desk.send(Map.of("note.txt", Notes.note(205))));
    String address = "/articles/" + state.get("items").get(0).get("articleId").asText();
    assertThat(Site.get(address).statusCode()).isEqualTo(404);
    assertThat(Site.page("/articles").select("a[href=" + address + "]")).isEmpty();
    assertThat(curator.page(address).select(".article-text").text()).contains("Risk warning");
  }

  private Answer send(Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_token", curator.formToken());
    StringBuilder body = new StringBuilder();
    all.forEach(
        (name, value) ->
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name)
                .append("\"\r\n\r\n" + value + "\r\n"));
    body.append("--" + BOUNDARY + "--\r\n");
    return curator.send(
        "POST",
        PAGE,
        Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
        body.toString());
  }
}
