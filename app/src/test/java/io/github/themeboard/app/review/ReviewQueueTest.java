package io.github.themeboard.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.app.World;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.CandidateStatus;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.review.Asked;
import io.github.themeboard.domain.review.DecidedMeanwhile;
import io.github.themeboard.domain.review.FaultyCandidate;
import io.github.themeboard.domain.review.Made;
import io.github.themeboard.domain.review.Outcome;
import io.github.themeboard.domain.review.Refusal;
import io.github.themeboard.domain.review.ReviewQueue;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.writing.Field;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People decide on candidates, against a real database. */
@QuarkusTest
class ReviewQueueTest {
  private static final String TEXT =
      "Wafer supply may fail. Etching may stop. Aurelia Test Optics ships lasers. Wafers were 100"
          + " in 2030. Wafers will be 120 in 2031. They grow 20%. First gate: permits. Second gate:"
          + " power.";

  @Inject World world;
  @Inject Proposals proposals;
  @Inject ReviewQueue queue;
  @Inject Undoing undoing;
  @Inject FactRepository facts;
  @Inject EntityManager entities;

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void anAcceptedCandidateIsAFactWithItsPassage() {
    long article = proposals.article("review", TEXT);
    Outcome outcome = accept(proposals.risk(article, "Wafer supply may fail."));
    assertThat(outcome.made()).isEqualTo(Made.FACT);
    assertThat(say(outcome.factId()))
        .containsExactly("Wafer supply may fail. | Wafer supply may fail.");
    assertThat(pending(article)).isEqualTo("0");
  }

  @Test
  void whatIsTakenBackIsGoneFromTheBoardAndWaitsAgain() {
    long article = proposals.article("review", TEXT);
    Outcome outcome = accept(proposals.risk(article, "Wafer supply may fail."));
    queue.takeBack(
        outcome.candidateId(), CandidateStatus.ACCEPTED, outcome.version(), World.ACTOR, null);
    assertThat(say(outcome.factId())).isEmpty();
    assertThat(pending(article)).isEqualTo("1");
  }

  @Test
  void anUndoCanBeUndone() {
    long article = proposals.article("review", TEXT);
    Outcome.All all = acceptAll(proposals.risk(article, "Wafer supply may fail."));
    long undo = undoing.undo(all.act().id(), World.ACTOR, null).id();
    undoing.undo(undo, World.ACTOR, null);
    assertThat(say(all.outcomes().get(0).factId())).hasSize(1);
    assertThat(pending(article)).isEqualTo("0");
  }

  @Test
  void theSecondDecisionIsRefusedWithWhatTheFirstDid() {
    long article = proposals.article("review", TEXT);
    long risk = proposals.risk(article, "Wafer supply may fail.");
    queue.reject(List.of(Asked.of(risk, 0)), Refusal.OTHER, "not for us", World.ACTOR);
    assertThatThrownBy(() -> accept(risk))
        .isInstanceOfSatisfying(
            DecidedMeanwhile.class,
            e -> {
              assertThat(e.status()).isEqualTo(CandidateStatus.REJECTED);
              assertThat(e.by().actor()).isEqualTo(World.ACTOR);
              assertThat(e.by().reason()).isEqualTo("not for us");
            });
  }

  @Test
  void aDecisionOnAnOlderVersionIsRefused() {
    long article = proposals.article("review", TEXT);
    long risk = proposals.risk(article, "Wafer supply may fail.");
    assertThatThrownBy(() -> queue.accept(List.of(Asked.of(risk, 7)), World.ACTOR, null))
        .isInstanceOf(DecidedMeanwhile.class);
  }

  @Test
  void aConfirmationAddsASourceToTheFactThatItConfirms() {
    long first = proposals.article("first", TEXT);
    long second = proposals.article("second", TEXT + " Again.");
    long fact = accept(proposals.risk(first, "Wafer supply may fail.")).factId();
    Outcome outcome = accept(proposals.confirming(second, "Wafer supply may fail.", fact));
    assertThat(outcome.made()).isEqualTo(Made.CONFIRMATION);
    assertThat(outcome.factId()).isEqualTo(fact);
    assertThat(find(fact)).singleElement().matches(f -> f.articles() == 2 && f.origins() == 2);
  }

  @Test
  void whatWasConfirmedSinceIsNotTakenBackBeforeTheConfirmation() {
    long first = proposals.article("first", TEXT);
    long second = proposals.article("second", TEXT + " Again.");
    Outcome.All one = acceptAll(proposals.risk(first, "Wafer supply may fail."));
    long fact = one.outcomes().get(0).factId();
    Outcome.All two = acceptAll(proposals.confirming(second, "Wafer supply may fail.", fact));
    assertThatThrownBy(() -> undoing.undo(one.act().id(), World.ACTOR, null))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, e -> assertThat(e.by().id()).isEqualTo(two.act().id()));
    undoing.undo(two.act().id(), World.ACTOR, null);
    assertThat(find(fact)).singleElement().matches(f -> f.articles() == 1);
    undoing.undo(one.act().id(), World.ACTOR, null);
    assertThat(find(fact)).isEmpty();
  }

  @Test
  void whatConfirmsARetractedFactBecomesAFactOfItsOwn() {
    long first = proposals.article("first", TEXT);
    long second = proposals.article("second", TEXT + " Again.");
    long fact = accept(proposals.risk(first, "Wafer supply may fail.")).factId();
    long confirming = proposals.confirming(second, "Wafer supply may fail.", fact);
    world.retract(fact, World.THEN.plusSeconds(60));
    Outcome outcome = accept(confirming);
    assertThat(outcome.made()).isEqualTo(Made.FACT);
    assertThat(outcome.factId()).isNotEqualTo(fact);
  }

  @Test
  void manyAreAcceptedAndTakenBackAsOne() {
    long article = proposals.article("review", TEXT);
    long one = proposals.risk(article, "Wafer supply may fail.");
    long two = proposals.risk(article, "Etching may stop.");
    Outcome.All all = acceptAll(one, two);
    assertThat(all.outcomes()).hasSize(2);
    undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(pending(article)).isEqualTo("2");
  }

  @Test
  void oneOfManyIsTakenBackAloneAndThatTooIsTakenBack() {
    long article = proposals.article("review", TEXT);
    long one = proposals.risk(article, "Wafer supply may fail.");
    long two = proposals.risk(article, "Etching may stop.");
    final Outcome.All all = acceptAll(one, two);
    long alone = queue.takeBack(one, CandidateStatus.ACCEPTED, null, World.ACTOR, null).id();
    assertThat(pending(article)).isEqualTo("1");
    assertThat(find(all.outcomes().get(0).factId())).isEmpty();
    assertThat(find(all.outcomes().get(1).factId())).hasSize(1);
    undoing.undo(alone, World.ACTOR, null);
    assertThat(pending(article)).isEqualTo("0");
    assertThat(find(all.outcomes().get(0).factId())).hasSize(1);
    undoing.undo(all.act().id(), World.ACTOR, null);
    assertThat(pending(article)).isEqualTo("2");
  }

  @Test
  void oneConfirmationOfManyTakesItsSourceAlongAlone() {
    long first = proposals.article("first", TEXT);
    long fact = accept(proposals.risk(first, "Wafer supply may fail.")).factId();
    long second = proposals.article("second", TEXT + " Again.");
    long third = proposals.article("third", TEXT + " Once more.");
    long one = proposals.confirming(second, "Wafer supply may fail.", fact);
    long two = proposals.confirming(third, "Wafer supply may fail.", fact);
    acceptAll(one, two);
    assertThat(find(fact).get(0).articles()).isEqualTo(3);
    queue.takeBack(one, CandidateStatus.ACCEPTED, null, World.ACTOR, null);
    assertThat(find(fact).get(0).articles()).isEqualTo(2);
    assertThat(pending(second)).isEqualTo("1");
    assertThat(pending(third)).isEqualTo("0");
  }

  @Test
  void ofManyNoneIsAcceptedIfOneCannotBe() {
    long article = proposals.article("review", TEXT);
    long good = proposals.risk(article, "Wafer supply may fail.");
    long bad = proposals.theme(article, "Etching", "no-such-theme");
    assertThatThrownBy(() -> acceptAll(good, bad)).isInstanceOf(FaultyCandidate.class);
    assertThat(pending(article)).isEqualTo("2");
  }

  @Test
  void allConfirmationsOfAnArticleAreAcceptedAsOneAndNothingElse() {
    long first = proposals.article("first", TEXT);
    long second = proposals.article("second", TEXT + " Again.");
    long fact = accept(proposals.risk(first, "Wafer supply may fail.")).factId();
    proposals.confirming(second, "Wafer supply may fail.", fact);
    proposals.theme(second, "Etching", "foundry");
    proposals.risk(second, "Etching may stop.");
    Outcome.All all = queue.acceptConfirmations(second, World.ACTOR);
    assertThat(all.outcomes())
        .extracting(Outcome::made)
        .containsExactlyInAnyOrder(Made.THEME, Made.CONFIRMATION);
    assertThat(pending(second)).isEqualTo("1");
  }

  @Test
  void namesAndListingsThatAnArticleShowedAreTakenBackWithIt() {
    long article = proposals.article("review", TEXT);
    long company =
        proposals.company(
            article,
            "Aurelia Test Optics ships lasers.",
            new Proposal.Company(
                "Test name of SMIC",
                "smic",
                "00981.HK",
                List.of("00981.HK"),
                Exposure.Role.SUPPLIER,
                2));
    Map<Field, List<String>> edits = Map.of(Field.THEMES, List.of("inference"));
    Outcome.All all = queue.accept(List.of(new Asked(company, 0, edits, false)), World.ACTOR, null);
    String alias = "select count(*) from company_alias where name = 'Test name of SMIC'";
    assertThat(world.rows(alias)).containsExactly("1");
    long undo = undoing.undo(all.act().id(), World.ACTOR, null).id();
    assertThat(world.rows(alias)).containsExactly("0");
    undoing.undo(undo, World.ACTOR, null);
    assertThat(world.rows(alias)).containsExactly("1");
  }

  @Test
  void ofTwoDecisionsAtOnceOneIsMadeAndTheOtherRefused() throws Exception {
    long article = proposals.article("review", TEXT);
    long risk = proposals.risk(article, "Wafer supply may fail.");
    ExecutorService curators = Executors.newFixedThreadPool(2);
    try {
      List<Future<Outcome>> decisions =
          curators.invokeAll(List.of(() -> accept(risk), () -> accept(risk)));
      assertThat(decisions.stream().map(ReviewQueueTest::refused).toList())
          .containsExactlyInAnyOrder(true, false);
    } finally {
      curators.shutdownNow();
    }
  }

  private static boolean refused(Future<Outcome> decision) {
    try {
      decision.get();
      return false;
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(DecidedMeanwhile.class);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void acceptingManyReadsNoMoreOftenThanAcceptingFew() {
    assertThat(readsToAccept("many", 40)).isEqualTo(readsToAccept("few", 2));
  }

  private long readsToAccept(String slug, int count) {
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> "Statement " + slug + i + " holds.")
            .collect(Collectors.joining(" "));
    long article = proposals.article(slug, text);
    long[] risks =
        IntStream.range(0, count)
            .mapToLong(i -> proposals.risk(article, "Statement " + slug + i + " holds."))
            .toArray();
    Statistics statistics = entities.unwrap(Session.class).getSessionFactory().getStatistics();
    statistics.clear();
    acceptAll(risks);
    return statistics.getQueryExecutionCount()
        + statistics.getEntityFetchCount()
        + statistics.getCollectionFetchCount();
  }

  @Test
  void anEditedCandidateBecomesWhatThePersonWrote() {
    long article = proposals.article("review", TEXT);
    long risk = proposals.risk(article, "Wafer supply may fail.");
    Map<Field, List<String>> edits =
        Map.of(
            Field.TEXT_EN, List.of("Wafers may run out."),
            Field.CATEGORY, List.of("policy"),
            Field.THEMES, List.of("inference", "foundry"));
    Outcome outcome =
        queue
            .accept(List.of(new Asked(risk, 0, edits, false)), World.ACTOR, null)
            .outcomes()
            .get(0);
    assertThat(say(outcome.factId()))
        .containsExactly("Wafers may run out. | Wafer supply may fail.");
  }

  @Test
  void anAcceptedThemeIsWhereTheRestOfTheArticleBelongs() {
    long article = proposals.article("review", TEXT);
    accept(proposals.theme(article, "Etching", "foundry"));
    long company =
        proposals.company(
            article,
            "Aurelia Test Optics ships lasers.",
            new Proposal.Company(
                "Aurelia Test Optics",
                null,
                "999001.SZ",
                List.of("999001.SZ"),
                Exposure.Role.SUPPLIER,
                2));
    Outcome outcome = accept(company);
    assertThat(outcome.made()).isEqualTo(Made.FACT);
    assertThat(world.rows("select symbol from listing where mic = 'XSHE' and symbol = '999001'"))
        .hasSize(1);
    assertThat(world.rows("select slug from company where slug = 'aurelia-test-optics'"))
        .hasSize(1);
  }

  @Test
  void aCompanyWithoutAThemeAsksForOne() {
    long article = proposals.article("review", TEXT);
    long company =
        proposals.company(
            article,
            "Aurelia Test Optics ships lasers.",
            new Proposal.Company(
                "Aurelia Test Optics", null, null, List.of(), Exposure.Role.SUPPLIER, 2));
    assertThatThrownBy(() -> accept(company))
        .isInstanceOfSatisfying(
            FaultyCandidate.class, e -> assertThat(e.fault().field()).isEqualTo(Field.THEMES));
  }

  @Test
  void aRateIsJoinedToItsEndsInWhateverOrderTheyAreAccepted() {
    long article = proposals.article("review", TEXT);
    long base =
        proposals.figure(
            article, "Wafers were 100 in 2030.", FigureKind.COUNT, "100", "count", null, null);
    long end =
        proposals.figure(
            article, "Wafers will be 120 in 2031.", FigureKind.COUNT, "120", "count", null, null);
    long rate =
        proposals.figure(article, "They grow 20%.", FigureKind.GROWTH, "20", "percent", 0, 1);
    Outcome.All first = acceptAll(rate, base);
    accept(end);
    assertThat(
            ends(
                first.outcomes().stream()
                    .filter(o -> o.candidateId() == rate)
                    .findFirst()
                    .orElseThrow()
                    .factId()))
        .isEqualTo("true true");
  }

  @Test
  void aFrameworkThatTheBoardLacksIsMadeOfTheArticlesStages() {
    long article = proposals.article("review", TEXT);
    long one =
        proposals.stage(
            article,
            "First gate: permits.",
            new Proposal.Stage(
                "Test gates", 1, "Permits", StageStatus.REACHED, List.of("Permits granted"), null));
    proposals.stage(
        article,
        "Second gate: power.",
        new Proposal.Stage("Test gates", 2, "Power", null, List.of(), null));
    accept(one);
    assertThat(
            world.rows(
                "select s.slug from stage s join framework f on f.id = s.framework_id"
                    + " where f.slug = 'test-gates' order by s.position"))
        .containsExactly("permits", "power");
  }

  private Outcome accept(long candidate) {
    return acceptAll(candidate).outcomes().get(0);
  }

  private Outcome.All acceptAll(long... candidates) {
    List<Asked> asked =
        java.util.Arrays.stream(candidates).mapToObj(c -> Asked.of(c, null)).toList();
    return queue.accept(asked, World.ACTOR, null);
  }

  private String pending(long article) {
    return world.rows("select pending from review_summary where article_id = " + article).get(0);
  }

  private String ends(long fact) {
    return world
        .rows(
            "select (f.base_id is not null) || ' ' || (f.end_id is not null) from figure f"
                + " join fact_version v on v.id = f.version_id where v.known_to is null"
                + " and v.fact_id = "
                + fact)
        .get(0);
  }

  @Transactional
  List<PublishedFact> find(long fact) {
    return facts.find(FactFilter.of().withId(fact), Clocks.NOW);
  }

  private List<String> say(long fact) {
    return find(fact).stream()
        .flatMap(
            f ->
                Stream.of(
                    f.version().text().any() + " | " + f.citations().get(0).passage().quote()))
        .toList();
  }
}
