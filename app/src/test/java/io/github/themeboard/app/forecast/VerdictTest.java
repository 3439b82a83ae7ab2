package io.github.themeboard.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.Certainty;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Curators judge forecasts. */
@QuarkusTest
class VerdictTest {
  private static final String LEDGER = Predictions.OF_THE_HOUSE;
  private static final String QUOTE = "The harvest was good.";

  @Inject World world;
  @Inject People people;
  @Inject Predictions predictions;

  private Person curator;
  private long article;
  private long forecast;

  @BeforeEach
  void aForecastThatIsOverdue() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = predictions.open();
    forecast = predictions.figure("Doubled by then", Certainty.FORECAST, "2019");
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aVerdictIsShownWithItsFootnoteAndCountsForItsHouse() {
    assertThat(enter("came-true", "It did.", Map.of()).statusCode()).isEqualTo(303);
    Document page = Site.page(LEDGER);
    Element row = page.select("section[aria-labelledby=state-judged] tr[data-fact]").first();
    assertThat(row.attr("data-fact")).isEqualTo(String.valueOf(forecast));
    assertThat(row.select(".verdict").text()).contains("✓ came true", "It did.", "Judged on");
    assertThat(row.select(".verdict .note q").text()).isEqualTo(QUOTE);
    assertThat(row.select(".verdict a[data-cite]")).isNotEmpty();
    assertThat(page.select(".records tbody tr").text())
        .isEqualTo("Delphi Desk few verdicts 1 1 1 0 0 0 0");
    assertThat(Site.page(LEDGER, "zh-CN").select(".verdict strong").text()).isEqualTo("✓ 应验");
    String passage = row.select(".verdict a[data-cite]").attr("href");
    assertThat(Site.page(passage.replaceFirst("#.*", "")).select("mark.asked").text())
        .isEqualTo(QUOTE);
  }

  @Test
  void aVerdictBeforeItsTimeIsOverCountsWithWhatIsDue() {
    forecast = predictions.figure("Doubles late", Certainty.FORECAST, "2199");
    enter("came-true", "It did already.", Map.of());
    assertThat(Site.page(LEDGER).select(".records tbody tr").text())
        .isEqualTo("Delphi Desk few verdicts 2 2 1 0 0 0 1");
  }

  @Test
  void theLogTellsOfItAndTakesItBackAndTheUndoIsTakenBackToo() {
    enter("failed", "It did not.", Map.of());
    String act = lastAct();
    assertThat(curator.page("/admin/log/" + act).text())
        .contains("Verdict on fact: " + forecast, "failed", "It did not.", QUOTE);
    assertThat(undo(act).statusCode()).isEqualTo(303);
    assertThat(verdicts()).isEmpty();
    assertThat(undo(lastAct()).statusCode()).isEqualTo(303);
    assertThat(verdicts()).startsWith("✗ failed");
    assertThat(curator.page(page()).select("section[aria-labelledby=history] tbody tr")).hasSize(2);
  }

  @Test
  void anotherVerdictReplacesItAndTheFirstCannotBeTakenBackBeforeThatOne() {
    enter("failed", "It did not.", Map.of());
    final String first = lastAct();
    enter("partly", "It did a little.", Map.of("seen", standing()));
    assertThat(verdicts()).startsWith("◐ partly");
    Answer refused = undo(first);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.text()).contains("test-curator");
    undo(lastAct());
    assertThat(verdicts()).startsWith("✗ failed");
    assertThat(undo(first).statusCode()).isEqualTo(303);
    assertThat(verdicts()).isEmpty();
  }

  @Test
  void aFactOfTheBoardCanShowIt() {
    long proof = predictions.figure("It doubled", Certainty.REALISED, "2019");
    Map<String, String> fields = fields("came-true", "As measured.");
    fields.put("article", "");
    fields.put("quote", "");
    fields.put("proof", String.valueOf(proof));
    assertThat(curator.submit(page() + "/verdicts", fields).statusCode()).isEqualTo(303);
    assertThat(Site.page(LEDGER).select(".verdict q").text()).isEqualTo("Foundry output doubles.");
    assertThat(curator.page(page()).text()).contains("Shown by fact " + proof);
  }

  @Test
  void withoutAReasonOrEvidenceItIsRefusedAndNothingIsLost() {
    Answer silent = enter("failed", " ", Map.of());
    assertThat(silent.statusCode()).isEqualTo(400);
    Document form = Site.parsed(silent.text(), page());
    assertThat(form.select("[role=alert]").text()).startsWith("Say why");
    assertThat(form.select("textarea[name=quote]").text()).isEqualTo(QUOTE);
    assertThat(form.select("select[name=outcome] option[selected]").val()).isEqualTo("failed");
    assertThat(enter("failed", "Why", Map.of("article", "")).statusCode()).isEqualTo(400);
    assertThat(enter("", "Why", Map.of()).statusCode()).isEqualTo(400);
    assertThat(enter("failed", "Why", Map.of("quote", "Never said.")).statusCode()).isEqualTo(409);
    String own = String.valueOf(forecast);
    assertThat(enter("failed", "Why", Map.of("proof", own)).statusCode()).isEqualTo(400);
    assertThat(enter("failed", "Why", Map.of("proof", "99999999")).statusCode()).isEqualTo(400);
    assertThat(verdicts()).isEmpty();
  }

  @Test
  void aFormThatAColleagueOvertookIsRefusedWithWhatStands() {
    enter("failed", "First.", Map.of());
    Answer late = enter("came-true", "Second.", Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    Document form = Site.parsed(late.text(), page());
    assertThat(form.select("[role=alert]").text()).contains("test-curator", "after you had opened");
    assertThat(form.select("textarea[name=reason]").text()).isEqualTo("Second.");
    assertThat(form.select(".verdict").text()).contains("First.");
    predictions.edit(forecast, "Doubled, or nearly", "2019");
    String seen = standing();
    assertThat(enter("partly", "Third.", Map.of("seen", seen)).statusCode()).isEqualTo(409);
    assertThat(enter("partly", "Third.", Map.of("seen", seen, "version", "2")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void aForecastThatWasEditedSinceSaysWhichVersionWasJudged() {
    enter("failed", "It did not.", Map.of());
    predictions.edit(forecast, "Doubled, or nearly", "2019");
    assertThat(verdicts()).contains("The verdict was on version 1", "is version 2");
  }

  @Test
  void itIsWithdrawnAndTheWithdrawalIsTakenBack() {
    enter("failed", "It did not.", Map.of());
    String address = page() + "/verdicts/" + standing() + "?_method=DELETE";
    assertThat(curator.submit(address, Map.of("reason", "Too early.")).statusCode()).isEqualTo(303);
    assertThat(verdicts()).isEmpty();
    assertThat(curator.submit(address, Map.of()).statusCode()).isEqualTo(409);
    undo(lastAct());
    assertThat(verdicts()).startsWith("✗ failed");
  }

  @Test
  void itIsKnownFromItsMomentOn() {
    String before = Instant.now().minusSeconds(60).toString();
    enter("failed", "It did not.", Map.of());
    assertThat(Site.page(LEDGER + "&knownAt=" + before).select("tr[data-fact]").text())
        .contains("no verdict yet");
    assertThat(verdicts()).startsWith("✗ failed");
  }

  @Test
  void whatIsNoForecastIsNotJudged() {
    long realised = predictions.figure("It doubled", Certainty.REALISED, "2019");
    assertThat(curator.get("/admin/forecasts/" + realised).statusCode()).isEqualTo(404);
    assertThat(
            curator
                .submit("/admin/forecasts/" + realised + "/verdicts", fields("failed", "Why"))
                .statusCode())
        .isEqualTo(404);
  }

  private String page() {
    return "/admin/forecasts/" + forecast;
  }

  private Answer enter(String outcome, String reason, Map<String, String> others) {
    Map<String, String> fields = fields(outcome, reason);
    fields.putAll(others);
    return curator.submit(page() + "/verdicts", fields);
  }

  private Map<String, String> fields(String outcome, String reason) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", "1");
    fields.put("seen", "0");
    fields.put("outcome", outcome);
    fields.put("article", String.valueOf(article));
    fields.put("quote", QUOTE);
    fields.put("reason", reason);
    return fields;
  }

  private String standing() {
    return curator.page(page()).select("input[name=seen]").val();
  }

  private String verdicts() {
    return Site.page(LEDGER).select(".verdict").text();
  }

  private String lastAct() {
    return world.rows("select max(id) from act where actor like 'test%'").get(0);
  }

  private Answer undo(String act) {
    return curator.submit("/admin/log/" + act + "/undo", Map.of());
  }
}
