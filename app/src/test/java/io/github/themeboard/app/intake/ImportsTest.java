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

  private Claim claimed() {
    List<Intended> items = List.of(Intended.file("a.txt", ELSEWHERE, "file", 1));
    imports.open(Door.API, "test-imports", items, clock.instant());
    return imports.claim(ELSEWHERE, clock.instant()).orElseThrow();
  }
}
