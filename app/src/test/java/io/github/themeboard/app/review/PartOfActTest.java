package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.World;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.register.Kept;
import io.github.themeboard.domain.register.Mergers;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of many candidates that were accepted at once one is taken back, and the rest afterwards. */
@QuarkusTest
class PartOfActTest {
  private static final String ONE = "Aurelia Test Optics ships lasers.";
  private static final String TWO = "Borealis Test Fibre ships fibres.";
  private static final String PERMITS = "First gate: permits.";
  private static final String POWER = "Second gate: power.";
  private static final String TEXT = ONE + " " + TWO + " " + PERMITS + " " + POWER;

  @Inject World world;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject Undoing undoing;
  @Inject Mergers mergers;

  private long article;
  private long one;
  private long two;

  @BeforeEach
  void propose() {
    article = proposals.article("parts", TEXT);
    one = company(article, ONE, "Aurelia Test Optics", "999001.SZ");
    two = company(article, TWO, "Borealis Test Fibre", "999002.SZ");
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aCompanyOfABulkActIsTakenBackAloneWithItsFactAndItsListing() {
    Outcome.All all = accept(one, two);
    takeBack(one);
    assertThat(standing(all)).containsExactly(fact(all, two));
    assertThat(status(one)).isEqualTo("PENDING");
    assertThat(status(two)).isEqualTo("ACCEPTED");
    assertThat(symbols()).containsExactly("999002");
  }

  @Test
  void theRestOfTheActIsTakenBackAfterIt() {
    Outcome.All all = accept(one, two);
    takeBack(one);
    Act.Summary rest = undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(standing(all)).isEmpty();
    assertThat(status(two)).isEqualTo("PENDING");
    assertThat(symbols()).isEmpty();
    undoing.undo(rest.id(), World.ACTOR, null);
    assertThat(standing(all)).containsExactly(fact(all, two));
    assertThat(status(one)).isEqualTo("PENDING");
    assertThat(symbols()).containsExactly("999002");
  }

  @Test
  void thePartComesBackAndThenAllOfItGoes() {
    Outcome.All all = accept(one, two);
    long part = takeBack(one);
    undoing.undo(part, World.ACTOR, null);
    assertThat(standing(all)).hasSize(2);
    assertThat(symbols()).containsExactly("999001", "999002");
    undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(standing(all)).isEmpty();
    assertThat(symbols()).isEmpty();
  }

  @Test
  void whatWasAcceptedAnewSinceStaysWhenTheRestGoes() {
    Outcome.All all = accept(one, two);
    takeBack(one);
    Outcome.All again = accept(one);
    undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(standing(again)).hasSize(1);
    assertThat(status(one)).isEqualTo("ACCEPTED");
    assertThat(status(two)).isEqualTo("PENDING");
    assertThat(symbols()).containsExactly("999001");
  }

  @Test
  void ofTwoSourcesOfOneExposureTheOtherStaysWithItsOwnWords() {
    long second = proposals.article("second", "Again: " + TWO + " " + ONE);
    long same = company(second, ONE, "Aurelia Test Optics", "999001.SZ");
    Outcome.All all = accept(one, same);
    takeBack(one);
    assertThat(citations(fact(all, same))).containsExactly("test-second");
    undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(standing(all)).isEmpty();
  }

  @Test
  void whatWasChangedSinceIsNotTakenBackAlone() {
    Outcome.All all = accept(one, two);
    world.retract(fact(all, one), World.THEN.plusSeconds(60));
    assertThatThrownBy(() -> takeBack(one)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aStageGoesWithWhatMeasuresItAndTheOthersStay() {
    long permits = stage(PERMITS, 1, "Permits", List.of("Permits granted"), "Do not wait");
    long power = stage(POWER, 2, "Power", List.of("Megawatts"), null);
    accept(permits, power);
    assertThat(readings()).hasSize(5);
    takeBack(permits);
    assertThat(readings()).containsExactlyInAnyOrder(POWER, "Megawatts");
    assertThat(status(permits)).isEqualTo("PENDING");
  }

  @Test
  void aCandidateOfAMergedCompanyGoesToTheSurvivingOne() {
    world.company("old", "Old Chips", "OldC", "1111");
    world.company("new", "New Chips", "NewC", "2222");
    mergers.merge("test-old", "test-new", Kept.ALL, World.ACTOR, null);
    long named =
        proposals.company(
            article,
            TWO,
            new Proposal.Company(
                "Old Chips", "test-old", null, List.of(), Exposure.Role.SUPPLIER, 2));
    Outcome.All all = accept(named);
    assertThat(
            world.rows(
                "select c.slug from fact_version v join fact_company f on f.version_id = v.id"
                    + " join company c on c.id = f.company_id where v.fact_id = "
                    + fact(all, named)))
        .containsExactly("test-new");
  }

  private long company(long of, String quote, String name, String ticker) {
    return proposals.company(
        of,
        quote,
        new Proposal.Company(name, null, ticker, List.of(ticker), Exposure.Role.SUPPLIER, 2));
  }

  private long stage(String quote, int order, String name, List<String> metrics, String warning) {
    return proposals.stage(
        article,
        quote,
        new Proposal.Stage("Test gates", order, name, StageStatus.REACHED, metrics, warning));
  }

  private Outcome.All accept(long... candidates) {
    Map<Field, List<String>> edits = Map.of(Field.THEMES, List.of("foundry"));
    return queue.accept(
        LongStream.of(candidates).mapToObj(c -> new Asked(c, null, edits, false)).toList(),
        World.ACTOR,
        null);
  }

  private long takeBack(long candidate) {
    return queue.takeBack(candidate, CandidateStatus.ACCEPTED, null, World.ACTOR, "not so").id();
  }

  private static long fact(Outcome.All all, long candidate) {
    return all.outcomes().stream()
        .filter(o -> o.candidateId() == candidate)
        .findFirst()
        .orElseThrow()
        .factId();
  }

  private List<Long> standing(Outcome.All all) {
    return all.outcomes().stream()
        .map(Outcome::factId)
        .distinct()
        .filter(
            id ->
                !world
                    .rows("select id from fact_version where known_to is null and fact_id = " + id)
                    .isEmpty())
        .toList();
  }

  private String status(long candidate) {
    return world.rows("select status from candidate where id = " + candidate).get(0);
  }

  private List<String> symbols() {
    return world.rows("select symbol from listing where symbol like '99900%' order by 1");
  }

  private List<String> citations(long fact) {
    return world.rows(
        "select a.slug from fact_version v join fact_citation f on f.version_id = v.id"
            + " join citation c on c.id = f.citation_id join article a on a.id = c.article_id"
            + " where v.known_to is null and v.fact_id = "
            + fact);
  }

  private List<String> readings() {
    return world.rows(
        "select v.text_en from fact_version v join stage_reading r on r.version_id = v.id"
            + " join stage s on s.id = r.stage_id join framework f on f.id = s.framework_id"
            + " where v.known_to is null and f.slug = 'test-gates'");
  }
}
