package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.Decision;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.NoSuchFact;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.fact.UncitedFact;
import io.github.themeboard.domain.publication.BoardRepository;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.github.themeboard.domain.view.View;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts are append-only: published, edited and retracted against a real database. */
@QuarkusTest
class FactBookTest {
  private static final Instant FIRST = World.THEN;
  private static final Instant SECOND = FIRST.plusSeconds(60);
  private static final Instant THIRD = FIRST.plusSeconds(120);

  @Inject World world;
  @Inject FactBook book;
  @Inject FactRepository facts;
  @Inject BoardRepository board;
  @Inject EntityManager entities;

  @Test
  @TestTransaction
  void aPublishedFactIsKnownFromItsMoment() {
    long id = publish("one");
    assertThat(now(id)).containsExactly("one");
    assertThat(at(id, FIRST.minusMillis(1))).isEmpty();
    assertThat(at(id, FIRST)).containsExactly("one");
  }

  @Test
  @TestTransaction
  void anEditEndsTheOldVersionAndBeginsTheNew() {
    long id = publish("one");
    book.edit(id, 1, risk("two"), act(SECOND));
    assertThat(now(id)).containsExactly("two");
    assertThat(at(id, SECOND.minusMillis(1))).containsExactly("one");
    assertThat(at(id, SECOND)).containsExactly("two");
    assertThat(versions(id))
        .extracting(FactVersion::version, FactVersion::knownFrom, FactVersion::knownTo)
        .containsExactly(tuple(1, FIRST, SECOND), tuple(2, SECOND, null));
  }

  @Test
  @TestTransaction
  void aRetractedFactIsGoneNowAndStillThereForThePast() {
    long id = publish("one");
    book.retract(id, 1, act(SECOND));
    assertThat(now(id)).isEmpty();
    assertThat(at(id, SECOND)).isEmpty();
    assertThat(at(id, SECOND.minusMillis(1))).containsExactly("one");
  }

  @Test
  @TestTransaction
  void aRetractedFactIsNeitherEditedNorRetractedAgain() {
    long id = publish("one");
    book.retract(id, 1, act(SECOND));
    assertThatThrownBy(() -> book.edit(id, 1, risk("two"), act(THIRD)))
        .isInstanceOf(NoSuchFact.class);
    assertThatThrownBy(() -> book.retract(id, 1, act(THIRD))).isInstanceOf(NoSuchFact.class);
  }

  @Test
  @TestTransaction
  void aFactThatNeverWasIsNotEdited() {
    assertThatThrownBy(() -> book.edit(Long.MAX_VALUE, 1, risk("two"), act(SECOND)))
        .isInstanceOf(NoSuchFact.class)
        .hasMessageContaining(String.valueOf(Long.MAX_VALUE));
  }

  @Test
  @TestTransaction
  void aFactKeepsItsKind() {
    long id = publish("one");
    View view = new View(world.statement("a view", "foundry", "inference-priority"));
    assertThatThrownBy(() -> book.edit(id, 1, view, act(SECOND)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RISK cannot become a VIEW");
    assertThat(now(id)).containsExactly("one");
  }

  @Test
  @TestTransaction
  void aVersionIsPublishedOnce() {
    RiskFactor version = risk("one");
    book.publish(version, act(FIRST));
    Act again = act(SECOND);
    assertThatThrownBy(() -> book.publish(version, again))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @TestTransaction
  void aFactWithoutACitationCannotBeWritten() {
    Statement uncited =
        new Statement(new Wording("one", null), Certainty.OPINION, Set.of(), Set.of(), List.of());
    assertThatThrownBy(() -> new RiskFactor(uncited, RiskCategory.POLICY))
        .isInstanceOf(UncitedFact.class)
        .hasMessageContaining("one");
  }

  @Test
  @TestTransaction
  void anOrphanedCitationSupportsNothing() {
    Citation citation = world.citation("inference-priority");
    entities
        .createQuery("update Citation set orphanedAt = :at where id = :id")
        .setParameter("at", FIRST)
        .setParameter("id", citation.id())
        .executeUpdate();
    entities.refresh(citation);
    Statement statement = world.statement("one", "foundry", citation);
    assertThatThrownBy(() -> new RiskFactor(statement, RiskCategory.POLICY))
        .isInstanceOf(UncitedFact.class);
  }

  @Test
  @TestTransaction
  void everyActIsADecisionWithWhoWhenAndWhy() {
    long id = publish("one");
    book.edit(id, 1, risk("two"), act(SECOND));
    book.retract(id, 2, act(THIRD));
    assertThat(decisions(id))
        .extracting(Decision::verb, d -> d.act().actor(), d -> d.act().at(), d -> d.act().reason())
        .containsExactly(
            tuple(Decision.Verb.ACCEPT, World.ACTOR, FIRST, "because"),
            tuple(Decision.Verb.EDIT, World.ACTOR, SECOND, "because"),
            tuple(Decision.Verb.RETRACT, World.ACTOR, THIRD, "because"));
    assertThat(decisions(id))
        .extracting(d -> version(d.before()), d -> version(d.after()))
        .containsExactly(tuple(0, 1), tuple(1, 2), tuple(2, 0));
  }

  @Test
  @TestTransaction
  void theRevisionGrowsWithEveryAct() {
    long before = board.revision();
    long id = publish("one");
    book.edit(id, 1, risk("two"), act(SECOND));
    assertThat(board.revision()).isEqualTo(before + 2);
    assertThat(decisions(id))
        .extracting(d -> d.act().revision())
        .containsExactly(before + 1, before + 2);
  }

  @Test
  void nothingIsPublishedOutsideATransaction() {
    RiskFactor version = risk("one");
    assertThatThrownBy(() -> act(FIRST)).isInstanceOf(TransactionalException.class);
    assertThatThrownBy(() -> book.publish(version, null))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  @TestTransaction
  void aFactNeverSpeaksForASourceThatHasNotPublishedYet() {
    Citation early = world.citation("sinolink-white-hot");
    Citation late = world.citation("four-gates-pitfalls");
    Statement statement =
        new Statement(
            new Wording("one", null), Certainty.OPINION, Set.of(), Set.of(), List.of(late, early));
    long id = book.publish(new View(statement), act(FIRST)).id();
    Clocks february = new Clocks(LocalDate.parse("2026-02-01"), null);
    assertThat(find(id, Clocks.NOW).get(0).citations()).containsExactly(late, early);
    assertThat(find(id, february)).allMatch(f -> f.citations().equals(List.of(early)));
  }

  private long publish(String text) {
    return book.publish(risk(text), act(FIRST)).id();
  }

  private RiskFactor risk(String text) {
    return new RiskFactor(
        world.statement(text, "foundry", "inference-priority"), RiskCategory.POLICY);
  }

  private Act act(Instant at) {
    return book.begin(Act.Verb.EDIT, World.ACTOR, "because", at);
  }

  private List<String> now(long id) {
    return find(id, Clocks.NOW).stream().map(f -> f.version().text().en()).toList();
  }

  private List<String> at(long id, Instant moment) {
    return find(id, new Clocks(null, moment)).stream().map(f -> f.version().text().en()).toList();
  }

  private List<PublishedFact> find(long id, Clocks clocks) {
    return facts.find(FactFilter.of().withId(id), clocks);
  }

  private List<FactVersion> versions(long id) {
    return facts.list("fact.id = ?1 order by version", id);
  }

  private List<Decision> decisions(long id) {
    return entities
        .createQuery("from Decision where fact.id = :id order by id", Decision.class)
        .setParameter("id", id)
        .getResultList();
  }

  private static int version(FactVersion version) {
    return version == null ? 0 : version.version();
  }
}
