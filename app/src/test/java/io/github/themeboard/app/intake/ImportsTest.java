package io.github.themeboard.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.domain.intake.Claim;
import io.github.themeboard.domain.intake.Door;
import io.github.themeboard.domain.intake.Failure;
import io.github.themeboard.domain.intake.Imports;
import io.github.themeboard.domain.intake.Intended;
import io.github.themeboard.domain.intake.NotBegun;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What servers do to the queue that they share. */
@QuarkusTest
class ImportsTest {
  /** A server that is not this one, so that only the test takes what it queues. */
  private static final String ELSEWHERE = "elsewhere";

  private static final Failure FAILURE = new Failure("fault", null);

  @Inject Imports imports;
  @Inject Clock clock;
  @Inject Desk desk;

  @AfterEach
  void forget() {
    desk.forget("test-imports");
  }

  @Test
  void anItemIsEndedOnce() {
    Claim claim = claimed();
    imports.fail(claim.itemId(), FAILURE, clock.instant());
    assertThatThrownBy(() -> imports.fail(claim.itemId(), FAILURE, clock.instant()))
        .isInstanceOf(NotBegun.class);
  }

  @Test
  void anItemThatWasTakenAwayIsNotEnded() {
    assertThatThrownBy(() -> imports.fail(999_999_999, FAILURE, clock.instant()))
        .isInstanceOf(NotBegun.class);
  }

  @Test
  void whatOneServerTakesNoOtherGets() {
    Claim claim = claimed();
    assertThat(imports.claim(ELSEWHERE, clock.instant())).isEmpty();
    imports.fail(claim.itemId(), FAILURE, clock.instant());
  }

  @Test
  void aCancelledItemIsNotEndedByWhoeverMeetsIt() {
    long job = opened("a.txt", "b.txt");
    Claim first = imports.claim(ELSEWHERE, clock.instant()).orElseThrow();
    assertThat(imports.cancel(job, "test-imports", clock.instant())).isEqualTo(1);
    assertThat(imports.claim(ELSEWHERE, clock.instant())).isEmpty();
    long second = first.itemId() + 1;
    assertThatThrownBy(() -> imports.fail(second, FAILURE, clock.instant()))
        .isInstanceOf(NotBegun.class);
    imports.fail(first.itemId(), FAILURE, clock.instant());
    assertThat(imports.cancel(job, "test-imports", clock.instant())).isZero();
  }

  private long opened(String... names) {
    List<Intended> items =
        Stream.of(names).map(name -> Intended.file(name, ELSEWHERE, name, 1)).toList();
    return imports.open(Door.API, "test-imports", items, clock.instant());
  }

  private Claim claimed() {
    opened("a.txt");
    return imports.claim(ELSEWHERE, clock.instant()).orElseThrow();
  }
}
