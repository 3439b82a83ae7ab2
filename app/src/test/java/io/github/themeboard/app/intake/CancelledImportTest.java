package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.themeboard.app.Answer;
import io.github.themeboard.app.Person;
import io.github.themeboard.domain.intake.Claim;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.Intended;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import that is cancelled while it runs, or tried again, by program and by page. */
@QuarkusTest
class CancelledImportTest {
  /** A server that is not this one, so that the test says what is done and when. */
  private static final String ELSEWHERE = "elsewhere";

  private static final Failure FAILURE = new Failure("fault", null);

  @Inject Imports imports;
  @Inject Clock clock;
  @Inject Desk desk;

  private long job;
  private Claim second;

  /** Of four texts the first has failed, the second is being read, the others wait. */
  @BeforeEach
  void begin() {
    desk.open();
    List<Intended> items =
        List.of("a.txt", "b.txt", "c.txt", "d.txt").stream()
            .map(name -> Intended.file(name, ELSEWHERE, name, 1))
            .toList();
    job = imports.open(Door.API, "test-curator", items, clock.instant());
    imports.fail(next().itemId(), FAILURE, clock.instant());
    second = next();
  }

  @AfterEach
  void forget() {
    imports.cancel(job, "test-curator", clock.instant());
    end();
    desk.forget();
  }

  @Test
  void byProgramWhatHasNotBegunIsCancelledAndTheRestStays() {
    JsonNode state = Desk.json(desk.call("DELETE", Desk.IMPORTS + "/" + job));
    assertThat(statuses(state)).containsExactly("failed", "running", "cancelled", "cancelled");
    assertThat(state.get("status").asText()).isEqualTo("running");
    assertThat(state.get("total").asInt()).isEqualTo(4);
    end();
    state = Desk.json(desk.call("GET", Desk.IMPORTS + "/" + job));
    assertThat(statuses(state)).containsExactly("failed", "failed", "cancelled", "cancelled");
    assertThat(state.get("status").asText()).isEqualTo("cancelled");
    assertThat(imports.claim(ELSEWHERE, clock.instant())).as("nothing is left to read").isEmpty();
  }

  @Test
  void byPageWhatHasNotBegunIsCancelledAndThePageSaysByWhom() {
    Person curator = Person.signedIn("test-curator");
    String address = "/admin/imports/" + job;
    assertThat(curator.page(address).select("form[action$=/cancellation] button").text())
        .isEqualTo("Cancel what has not begun");
    Answer done = curator.submit(address + "/cancellation", Map.of());
    assertThat(done.statusCode()).isEqualTo(303);
    Document page = curator.page(address);
    assertThat(page.select(".import-state").eachAttr("data-state"))
        .containsExactly("failed", "running", "cancelled", "cancelled");
    assertThat(page.select(".lead").text()).contains("Cancelled by test-curator");
    assertThat(page.select("form[action$=/cancellation]")).isEmpty();
  }

  @Test
  void cancellingTwiceDoesNothingMore() {
    desk.call("DELETE", Desk.IMPORTS + "/" + job);
    Answer again = desk.call("DELETE", Desk.IMPORTS + "/" + job);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(statuses(Desk.json(again)))
        .containsExactly("failed", "running", "cancelled", "cancelled");
    assertThat(desk.call("DELETE", Desk.IMPORTS + "/999999999").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyWhatFailedIsTriedAgain() {
    desk.call("DELETE", Desk.IMPORTS + "/" + job);
    Answer accepted = desk.call("POST", Desk.IMPORTS + "/" + job + "/retries");
    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(statuses(Desk.json(accepted)))
        .containsExactly("queued", "running", "cancelled", "cancelled");
  }

  @Test
  void onThePageOneTextIsTriedAgain() {
    end();
    Person curator = Person.signedIn("test-curator");
    String address = "/admin/imports/" + job;
    Document page = curator.page(address);
    assertThat(page.select("form[action$=/retries] button").eachText())
        .containsExactly("Try all 2 that failed again", "Try again", "Try again");
    String item = page.select("form[action$=/retries] input[name=item]").get(1).val();
    curator.submit(address + "/retries", Map.of("item", item));
    assertThat(curator.page(address).select(".import-state").eachAttr("data-state"))
        .containsExactly("failed", "queued", "queued", "queued");
  }

  private Claim next() {
    return imports.claim(ELSEWHERE, clock.instant()).orElseThrow();
  }

  /** Whoever reads the second text gives it up, if it is still being read. */
  private void end() {
    String status = "select status from import_item where id = " + second.itemId();
    if (desk.rows(status).contains("RUNNING")) {
      imports.fail(second.itemId(), FAILURE, clock.instant());
    }
  }

  private static List<String> statuses(JsonNode state) {
    return StreamSupport.stream(state.get("items").spliterator(), false)
        .map(item -> item.get("status").asText())
        .toList();
  }
}
