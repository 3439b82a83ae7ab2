package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A curator reviews with forms and links alone. */
@QuarkusTest
class ReviewPagesTest {
  private static final String TEXT =
      "Wafer supply may fail <b>soon</b>. Etching may stop. Lasers cool.";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;

  private Person curator;
  private long article;
  private long first;
  private long second;

  @BeforeEach
  void signIn() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = proposals.article("pages", TEXT);
    first = proposals.risk(article, "Wafer supply may fail <b>soon</b>.");
    second = proposals.risk(article, "Etching may stop.");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void theQueueNamesWhatWaits() {
    Document queue = curator.page("/admin/queue");
    Element row = queue.select("a[href=/admin/queue/" + article + "]").first().closest("tr");
    assertThat(row.text()).contains("Test article pages", "2 new, 0 confirm, 0 conflict");
    assertThat(
            curator.page("/admin/queue?kind=figure").select("a[href=/admin/queue/" + article + "]"))
        .isEmpty();
    assertThat(curator.page("/admin/queue?theme=foundry&confidence=70&order=novelty").text())
        .contains("Test article pages");
  }

  @Test
  void theScreenShowsTheCandidateItsFieldsAndItsPassage() {
    Document screen = screen(first);
    assertThat(screen.select(".candidate-text").text())
        .isEqualTo("Wafer supply may fail <b>soon</b>.");
    assertThat(screen.select("mark.asked").text()).isEqualTo("Wafer supply may fail <b>soon</b>.");
    assertThat(screen.select("mark.other").text()).isEqualTo("Etching may stop.");
    assertThat(screen.select("textarea[name=textEn]").val())
        .isEqualTo("Wafer supply may fail <b>soon</b>.");
    assertThat(screen.select("select[name=category] option[selected]").val()).isEqualTo("supply");
    assertThat(screen.select("input[name=themes][checked]").eachAttr("value"))
        .containsExactly("foundry");
  }

  @Test
  void theScreenHoldsWhatEveryPageHolds() {
    for (String language : Site.LANGUAGES) {
      Document screen = curator.page("/admin/queue/" + article + "?lang=" + language);
      assertThat(screen.select("h1")).hasSize(1);
      assertThat(screen.select("style, [style], script:not([src])")).isEmpty();
      assertThat(screen.select("select, textarea, input:not([type=hidden])"))
          .allMatch(field -> field.closest("label") != null);
      assertThat(screen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(screen.text()).doesNotContain("review:", "{", "NOT_FOUND");
    }
  }

  @Test
  void lookingDecidesNothing() {
    screen(first);
    screen(second);
    assertThat(pending()).isEqualTo("2");
  }

  @Test
  void acceptingLeadsToTheNextAndIsTakenBackByOneButton() {
    Answer answer = submit(screen(first), "#accept", Map.of("then", "next"));
    assertThat(answer.statusCode()).as(answer.text()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("candidate=" + second);
    Document next = curator.page(path(answer));
    assertThat(next.select("[role=status]").text()).startsWith("Accepted: Risk “Wafer supply");
    assertThat(Site.page("/risks?theme=foundry").text())
        .contains("Wafer supply may fail <b>soon</b>.");
    Answer undone = submit(next, "form[action$=undo]", Map.of());
    assertThat(undone.statusCode()).as(undone.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text()).doesNotContain("Wafer supply may fail");
    assertThat(pending()).isEqualTo("2");
  }

  @Test
  void whatTheCuratorWroteBecomesTheFact() {
    submit(screen(first), "#accept", Map.of("then", "stay", "textEn", "Wafers may run out."));
    assertThat(Site.page("/risks?theme=foundry").text()).contains("Wafers may run out.");
  }

  @Test
  void aFieldThatCannotStandIsSaidBesideItAndNothingIsLost() {
    Answer answer =
        submit(screen(first), "#accept", Map.of("textEn", "", "companies", "no-such-company"));
    assertThat(answer.statusCode()).isEqualTo(400);
    Document again = Site.parsed(answer.text(), "/admin");
    assertThat(again.select(".form-error").text()).contains("Please fill this in");
    assertThat(again.select("input[name=companies]").val()).isEqualTo("no-such-company");
    assertThat(pending()).isEqualTo("2");
  }

  @Test
  void theSecondCuratorIsToldWhatTheFirstDid() {
    Document seen = screen(first);
    people.named("test-other", "curator");
    Person other = Person.signedIn("test-other");
    submit(
        other,
        other.page("/admin/queue/" + article + "?candidate=" + first),
        "#reject",
        Map.of("refusal", "not-said", "words", "it does not"));
    Answer late = submit(seen, "#accept", Map.of("then", "next"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Site.parsed(late.text(), "/").select("[role=alert]").text())
        .contains("rejected", "test-other", "it does not");
  }

  @Test
  void whatWasDecidedIsTakenBackFromItsOwnCard() {
    submit(screen(first), "#reject", Map.of("refusal", "other", "then", "next"));
    Document decided = screen(first);
    assertThat(decided.select(".decided").text()).contains("rejected", "test-curator");
    assertThat(submit(decided, "form[action*=rejection]", Map.of()).statusCode()).isEqualTo(303);
    assertThat(pending()).isEqualTo("2");
  }

  @Test
  void theLastDecisionOnTheArticleIsTakenBackAndNoOtherWork() {
    submit(screen(first), "#reject", Map.of("refusal", "other", "then", "next"));
    curator.submit("/admin/companies", Map.of("en", "Test Heir", "slug", "test-heir"));
    final long elsewhere = proposals.article("elsewhere", TEXT + " So it is elsewhere.");
    long risk = proposals.risk(elsewhere, "Lasers cool.");
    Document other = curator.page("/admin/queue/" + elsewhere + "?candidate=" + risk);
    assertThat(other.select("[data-key=u]")).isEmpty();
    Document screen = screen(second);
    assertThat(screen.select("[data-key=u]").text())
        .isEqualTo("Undo the last: Rejected: Risk “Wafer supply may fail <b>soon</b>.”");
    assertThat(submit(screen, "form:has([data-key=u])", Map.of()).statusCode()).isEqualTo(303);
    assertThat(pending()).isEqualTo("2");
    assertThat(screen(second).select("[data-key=u]")).isEmpty();
  }

  @Test
  void aSelectionIsShownOnceMoreBeforeItIsDecided() {
    Answer selected =
        curator.post(
            "/admin/candidates/selection",
            Map.of("ids", String.valueOf(first), "_token", curator.formToken()),
            Map.of());
    assertThat(selected.statusCode()).as(selected.text()).isEqualTo(200);
    Document bulk = Site.parsed(selected.text(), "/");
    assertThat(bulk.select("button").eachText()).contains("Accept 1 selected", "Reject 1 selected");
    assertThat(submit(bulk, "form[action$=acceptances]", Map.of()).statusCode()).isEqualTo(303);
    assertThat(pending()).isEqualTo("1");
  }

  @Test
  void anEmptySelectionIsRefusedInWords() {
    Answer answer = curator.submit("/admin/candidates/selection", Map.of());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.text()).contains("Tick candidates first");
  }

  @Test
  void theLogTellsWhoDidWhatWhenAndWhyAndTakesItBack() {
    submit(screen(first), "#reject", Map.of("refusal", "other", "words", "not for us"));
    submit(screen(second), "#accept", Map.of("then", "stay"));
    Document log = curator.page("/admin/log?actor=test-curator");
    assertThat(log.select("tbody tr")).hasSize(2);
    assertThat(log.select("tbody tr").first().text()).contains("Accepted", "Etching may stop.");
    assertThat(log.select("tbody tr").last().text()).contains("Rejected", "not for us");
    Document act = curator.page(log.select("tbody tr a").first().attr("href"));
    assertThat(act.text()).contains("Etching may stop.", "(nothing)");
    assertThat(submit(act, "form[action$=undo]", Map.of()).statusCode()).isEqualTo(303);
    assertThat(curator.page("/admin/log?actor=test-curator&verb=undo").select("tbody tr"))
        .hasSize(1);
  }

  @Test
  void aFactIsWrittenByHandEditedAndRetracted() {
    Document form =
        curator.page("/admin/facts/new?kind=risk&article=" + article + "&start=35&end=52");
    assertThat(form.select("textarea[name=quote]").val()).isEqualTo("Etching may stop.");
    Map<String, String> fields =
        Map.of(
            "textEn",
            "Etchers may stand still.",
            "certainty",
            "opinion",
            "category",
            "supply",
            "themes",
            "foundry");
    Answer written = submit(form, ".fact-form", fields);
    assertThat(written.statusCode()).as(written.text()).isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text()).contains("Etchers may stand still.");
    Document fact = curator.page(path(written));
    assertThat(
            submit(
                    fact,
                    "form[action*=PUT]",
                    Map.of("textEn", "Etchers may stop.", "reason", "shorter"))
                .statusCode())
        .isEqualTo(303);
    Document edited = curator.page(path(written));
    assertThat(edited.select("#history ~ table").text())
        .contains("Written", "Edited", "shorter", "Version 2: Etchers may stop.");
    Answer silent = submit(edited, "form[action$=retraction]", Map.of("reason", ""));
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(submit(edited, "form[action$=retraction]", Map.of("reason", "wrong")).statusCode())
        .isEqualTo(303);
    assertThat(Site.page("/risks?theme=foundry").text()).doesNotContain("Etchers");
  }

  @Test
  void unitsAreWordsAndCurrenciesCodes() {
    Document form = curator.page("/admin/facts/new?kind=figure&lang=zh-CN");
    assertThat(form.select("select[name=unit] option").eachText())
        .startsWith("百分比", "倍数", "计数", "Token", "瓦", "年", "月", "其他", "CNY");
    form = curator.page("/admin/facts/new?kind=figure&lang=en");
    assertThat(form.select("select[name=unit] option[value=percent]").text()).isEqualTo("percent");
  }

  @Test
  void anUncitedFactIsRefusedAndTheFormComesBackFilled() {
    Document form = curator.page("/admin/facts/new?kind=risk");
    Answer answer =
        submit(
            form,
            ".fact-form",
            Map.of(
                "textEn",
                "Nobody says so.",
                "certainty",
                "opinion",
                "category",
                "supply",
                "themes",
                "foundry"));
    assertThat(answer.statusCode()).isEqualTo(409);
    Document again = Site.parsed(answer.text(), "/");
    assertThat(again.select("[role=alert]").text()).contains("needs a passage");
    assertThat(again.select("textarea[name=textEn]").val()).isEqualTo("Nobody says so.");
  }

  private Document screen(long candidate) {
    return curator.page("/admin/queue/" + article + "?candidate=" + candidate);
  }

  private Answer submit(Document page, String form, Map<String, String> changes) {
    return submit(curator, page, form, changes);
  }

  /** Sends a form as a browser would, with some fields written anew. */
  private static Answer submit(
      Person person, Document page, String selector, Map<String, String> changes) {
    Element form = page.select(selector).first();
    assertThat(form).as(selector + " on " + page.title()).isNotNull();
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input, textarea, select")) {
      boolean box = field.attr("type").equals("checkbox");
      if (!box || field.hasAttr("checked")) {
        fields.put(field.attr("name"), value(field));
      }
    }
    fields.putAll(changes);
    return person.post(form.attr("action"), fields, Map.of());
  }

  private static String value(Element field) {
    if (!field.tagName().equals("select")) {
      return field.val();
    }
    Element chosen = field.select("option[selected]").first();
    return chosen == null ? field.select("option").first().val() : chosen.val();
  }

  private static String path(Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private String pending() {
    return world.rows("select pending from review_summary where article_id = " + article).get(0);
  }
}
