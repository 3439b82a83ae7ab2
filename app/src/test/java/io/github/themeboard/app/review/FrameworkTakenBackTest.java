package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.Answer;
import io.github.themeboard.app.People;
import io.github.themeboard.app.Person;
import io.github.themeboard.app.Site;
import io.github.themeboard.app.World;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.stage.StageStatus;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frameworks and stages that accepted candidates bring go and come with the acceptance. */
@QuarkusTest
class FrameworkTakenBackTest {
  private static final String TEXT = "First gate: permits. Second gate: power. Third gate: chips.";
  private static final String GATES = "/stages/test-gates";

  @Inject World world;
  @Inject People people;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject Undoing undoing;

  private Person curator;
  private long article;
  private long first;
  private long second;

  @BeforeEach
  void propose() {
    people.with("curator");
    curator = Person.signedIn("test-curator");
    article = proposals.article("gates", TEXT);
    first = stage("First gate: permits.", 1, "Permits", StageStatus.REACHED);
    second = stage("Second gate: power.", 2, "Power", StageStatus.EMERGING);
  }

  @AfterEach
  void forget() {
    world.forget();
    people.forget();
  }

  @Test
  void aFrameworkGoesWithItsAcceptanceAndThePastStillShowsIt() {
    long act = accept(first);
    assertThat(ladder(GATES)).containsExactly("1 Permits reached", "2 Power no source says");
    Instant then = Instant.parse(world.rows(shownAt(act)).get(0)).plusMillis(1);
    undo(act);
    assertThat(Site.get(GATES).statusCode()).isEqualTo(404);
    assertThat(Site.page("/stages").text()).doesNotContain("Test gates");
    assertThat(curator.page("/admin/frameworks").text()).doesNotContain("Test gates");
    assertThat(curator.page("/admin/facts/new?kind=stage").text()).doesNotContain("Test gates");
    assertThat(ladder(GATES + "?knownAt=" + then))
        .hasSize(2)
        .first()
        .isEqualTo("1 Permits reached");
    assertThat(Site.get("/api/v1/stages/test-gates?knownAt=" + then).statusCode()).isEqualTo(200);
    assertThat(Site.get(GATES + "?knownAt=2024-01-01T00:00:00Z").statusCode()).isEqualTo(404);
  }

  @Test
  void takingTheUndoBackBringsTheFrameworkBack() {
    long act = accept(first);
    String id = id();
    long undo = undo(act);
    long redo = undo(undo);
    assertThat(ladder(GATES)).containsExactly("1 Permits reached", "2 Power no source says");
    assertThat(id()).isEqualTo(id);
    undo(redo);
    assertThat(Site.get(GATES).statusCode()).isEqualTo(404);
  }

  @Test
  void acceptingAgainBringsTheSameFrameworkBack() {
    long act = accept(first);
    String id = id();
    undo(act);
    accept(first);
    assertThat(ladder(GATES)).containsExactly("1 Permits reached", "2 Power no source says");
    assertThat(id()).isEqualTo(id);
  }

  @Test
  void aFrameworkThatAnotherActUsesStaysAndTheLogSaysSo() {
    long act = accept(first);
    accept(second);
    long undo = undo(act);
    assertThat(ladder(GATES)).containsExactly("1 Permits no source says", "2 Power emerging");
    assertThat(curator.page("/admin/log/" + undo).text()).contains("Test gates");
    assertThat(world.rows("select after ->> 'kept' from register_change where act_id = " + undo))
        .containsExactly("true");
    undo(undo);
    assertThat(ladder(GATES)).containsExactly("1 Permits reached", "2 Power emerging");
  }

  @Test
  void aFrameworkThatSomebodyRenamedSinceStays() {
    long act = accept(first);
    Document page = curator.page("/admin/frameworks/test-gates");
    Answer renamed =
        curator.submit(
            "/admin/frameworks/test-gates?_method=PUT",
            Map.of(
                "en",
                "Renamed gates",
                "theme",
                "foundry",
                "edition",
                page.select("input[name=edition]").first().val()));
    assertThat(renamed.statusCode()).isEqualTo(303);
    undo(act);
    assertThat(Site.page(GATES).select("h1").text()).isEqualTo("Renamed gates");
  }

  @Test
  void aStageThatAKnownFrameworkLacksIsAddedToItAndGoesAgain() {
    accept(first);
    long third = stage("Third gate: chips.", 3, "Chips", StageStatus.NOT_REACHED);
    long act = accept(third);
    assertThat(ladder(GATES))
        .containsExactly("1 Permits reached", "2 Power no source says", "3 Chips not reached");
    undo(act);
    assertThat(ladder(GATES)).containsExactly("1 Permits reached", "2 Power no source says");
  }

  @Test
  void aRemovedStageComesBackWithTheFactThatReadIt() {
    accept(first);
    long fact =
        Long.parseLong(world.rows("select max(fact_id) from candidate where id = " + first).get(0));
    Answer retracted =
        curator.submit(
            "/admin/facts/" + fact + "/retraction", Map.of("version", "1", "reason", "Wrong"));
    assertThat(retracted.statusCode()).isEqualTo(303);
    long retraction = lastAct();
    String edition =
        curator.page("/admin/frameworks/test-gates").select("input[name=edition]").first().val();
    curator.submit(
        "/admin/frameworks/test-gates/stages/permits?_method=DELETE", Map.of("edition", edition));
    assertThat(ladder(GATES)).containsExactly("1 Power no source says");
    undo(retraction);
    assertThat(ladder(GATES)).containsExactly("1 Power no source says", "2 Permits reached");
  }

  private long stage(String quote, int order, String name, StageStatus status) {
    return proposals.stage(
        article, quote, new Proposal.Stage("Test gates", order, name, status, List.of(), null));
  }

  private long accept(long candidate) {
    Outcome.All done = queue.accept(List.of(Asked.of(candidate, null)), World.ACTOR, null);
    assertThat(done.outcomes()).hasSize(1);
    return lastAct();
  }

  private long undo(long act) {
    return undoing.undo(act, World.ACTOR, null).id();
  }

  private long lastAct() {
    return Long.parseLong(world.rows("select max(id) from act").get(0));
  }

  private static String shownAt(long act) {
    return "select to_char(done_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
        + " from act where id = "
        + act;
  }

  private String id() {
    return String.join(",", world.rows("select id from framework where slug like 'test-gates%'"));
  }

  private static List<String> ladder(String address) {
    return Site.page(address).select(".stage-ladder li").eachText();
  }
}
