package io.github.themeboard.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.app.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** So many requests at once, and then as they come back. */
@QuarkusTest
class BucketsTest {
  private static final String LIMIT = "tested"; // 60 a minute, set for tests

  @Inject Buckets buckets;
  @Inject TestClock clock;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void afterTheLastOneWaitsForTheNextAndAskingCostsNothing() {
    take("somebody", 60);
    for (int i = 0; i < 10; i++) {
      assertThat(buckets.take(LIMIT, "somebody"))
          .isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    }
    clock.pass(Duration.ofSeconds(1));
    assertThat(buckets.take(LIMIT, "somebody")).isZero();
  }

  @Test
  void isEachOnesOwn() {
    take("one", 60);
    assertThat(buckets.take(LIMIT, "another")).isZero();
  }

  @Test
  void isNeverFullerThanFull() {
    take("rare", 1);
    clock.pass(Duration.ofDays(1));
    take("rare", 60);
    assertThat(buckets.take(LIMIT, "rare")).isPositive();
  }

  private void take(String who, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(buckets.take(LIMIT, who)).as("request " + i).isZero();
    }
  }
}
