package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.AlreadyUndone;
import io.github.themeboard.domain.fact.ChangedMeanwhile;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.NoSuchAct;
import io.github.themeboard.domain.fact.Undoing;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts are taken back by rows, against a real database. */
@QuarkusTest
class UndoingTest {
  @Inject World world;
  @Inject FactBook book;
  @Inject Undoing undoing;
  @Inject FactRepository facts;

  @Test
  @TestTransaction
  void anEditThatIsTakenBackLeavesWhatStoodBeforeAsANewVersion() {
    long id = publish("one");
    Act edit = act();
    book.edit(id, 1, risk("two"), edit);
    undo(edit);
    assertThat(now(id)).containsExactly("one");
    assertThat(facts.history(id))
        .extracting(v -> v.text().any())
        .containsExactly("one", "two", "one");
  }

  @Test
  @TestTransaction
  void aRetractionThatIsTakenBackPutsTheFactBackOnTheBoard() {
    long id = publish("one");
    Act retraction = act();
    book.retract(id, 1, retraction);
    undo(retraction);
    assertThat(now(id)).containsExactly("one");
  }

  @Test
  @TestTransaction
  void anActIsTakenBackOnce() {
    Act act = act();
    book.publish(risk("one"), act);
    Act.Summary first = undo(act);
    assertThatThrownBy(() -> undo(act))
        .isInstanceOfSatisfying(
            AlreadyUndone.class, e -> assertThat(e.by().id()).isEqualTo(first.id()));
  }

  @Test
  @TestTransaction
  void whatWasChangedSinceIsNotTakenBackUnlessThatIsTakenBackFirst() {
    Act first = act();
    long id = book.publish(risk("one"), first).id();
    Act second = act();
    book.edit(id, 1, risk("two"), second);
    assertThatThrownBy(() -> undo(first))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, e -> assertThat(e.by().id()).isEqualTo(second.id()));
    undo(second);
    undo(first);
    assertThat(now(id)).isEmpty();
  }

  @Test
  @TestTransaction
  void anUndoOfAnUndoStandsInTheWayAgain() {
    Act first = act();
    long id = book.publish(risk("one"), first).id();
    Act second = act();
    book.edit(id, 1, risk("two"), second);
    Act.Summary undo = undo(second);
    Act.Summary again = undoing.undo(undo.id(), World.ACTOR, null);
    assertThat(now(id)).containsExactly("two");
    assertThatThrownBy(() -> undo(first))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, e -> assertThat(e.by().id()).isIn(second.id(), again.id()));
  }

  @Test
  @TestTransaction
  void anActThatTouchesAFactTwiceIsTakenBackToWhatStoodBeforeBoth() {
    long id = publish("one");
    Act both = act();
    book.edit(id, 1, risk("two"), both);
    book.edit(id, 2, risk("three"), both);
    undo(both);
    assertThat(now(id)).containsExactly("one");
  }

  @Test
  @TestTransaction
  void theBundledPackStays() {
    long pack = Long.parseLong(world.rows("select id from act where verb = 'LOAD'").get(0));
    assertThatThrownBy(() -> undoing.undo(pack, World.ACTOR, null)).isInstanceOf(NoSuchAct.class);
  }

  @Test
  @TestTransaction
  void anEditOfAnOlderVersionIsRefusedWithWhoChangedIt() {
    long id = publish("one");
    book.edit(id, 1, risk("two"), act());
    Act late = act();
    assertThatThrownBy(() -> book.edit(id, 1, risk("three"), late))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, e -> assertThat(e.by().actor()).isEqualTo(World.ACTOR));
  }

  private Act.Summary undo(Act act) {
    return undoing.undo(act.id(), World.ACTOR, null);
  }

  private long publish(String text) {
    return book.publish(risk(text), act()).id();
  }

  private RiskFactor risk(String text) {
    return new RiskFactor(
        world.statement(text, "foundry", "inference-priority"), RiskCategory.POLICY);
  }

  private Act act() {
    return book.begin(Act.Verb.EDIT, World.ACTOR, null);
  }

  private List<String> now(long id) {
    return facts.find(FactFilter.of().withId(id), Clocks.NOW).stream()
        .map(f -> f.version().text().any())
        .toList();
  }
}
