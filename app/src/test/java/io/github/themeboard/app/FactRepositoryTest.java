package io.github.themeboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.event.Event;
import io.github.themeboard.domain.event.EventDate;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactOrder;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a read of facts leaves out, and that a list read in parts leaves out nothing. */
@QuarkusTest
class FactRepositoryTest {
  private static final FactFilter EVENTS = FactFilter.of(FactKind.EVENT);

  @Inject World world;
  @Inject FactRepository facts;

  private final List<Long> added = new ArrayList<>();

  @BeforeEach
  void publish() {
    for (String date : List.of("2131-03-02", "2131", "2131-02")) {
      added.add(
          QuarkusTransaction.requiringNew()
              .call(
                  () ->
                      world.publish(
                          () ->
                              new Event(
                                  world.statement("Event", "foundry", "sinolink-white-hot"),
                                  EventDate.parse(date)),
                          World.THEN)));
    }
  }

  @AfterEach
  void forget() {
    world.forget();
  }

  @Test
  void aBoundKeepsTheNewestFactsAndGivesThemOldestFirst() {
    assertThat(read(Clocks.NOW, 2)).containsExactly(added.get(1), added.get(2));
  }

  @Test
  void theCountIsThatOfTheWholeListByEitherClock() {
    int all = count(Clocks.NOW);
    assertThat(read(Clocks.NOW, FactRepository.MOST)).hasSize(all);
    Clocks before = new Clocks(null, World.THEN.minus(Duration.ofSeconds(1)));
    assertThat(count(before)).isEqualTo(all - added.size());
    Clocks early = new Clocks(LocalDate.of(2026, 1, 10), null);
    assertThat(count(early)).isEqualTo(read(early, FactRepository.MOST).size()).isLessThan(all);
  }

  @Test
  void anOrderIsTheSameReadInPartsOrAtOnce() {
    for (FactOrder order : FactOrder.values()) {
      FactFilter filter = order == FactOrder.FIGURES ? FactFilter.of(FactKind.FIGURE) : EVENTS;
      List<Long> whole = part(filter, order, 0, FactRepository.MOST);
      List<Long> parts = new ArrayList<>();
      for (int first = 0; first < whole.size(); first += 7) {
        parts.addAll(part(filter, order, first, 7));
      }
      assertThat(parts).as(order.name()).isEqualTo(whole).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @Test
  void aYearCountsAsItsLastDayAndSoDoesAMonth() {
    assertThat(part(EVENTS, FactOrder.LATEST_EVENT, 0, 3))
        .containsExactly(added.get(1), added.get(0), added.get(2));
  }

  private List<Long> read(Clocks clocks, int most) {
    return QuarkusTransaction.requiringNew().call(() -> ids(facts.find(EVENTS, clocks, most)));
  }

  private int count(Clocks clocks) {
    return QuarkusTransaction.requiringNew().call(() -> facts.count(EVENTS, clocks));
  }

  private List<Long> part(FactFilter filter, FactOrder order, int first, int most) {
    return QuarkusTransaction.requiringNew()
        .call(() -> ids(facts.page(filter, Clocks.NOW, order, first, most)));
  }

  private static List<Long> ids(List<PublishedFact> facts) {
    return facts.stream().map(PublishedFact::id).toList();
  }
}
