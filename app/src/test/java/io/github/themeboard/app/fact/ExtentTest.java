package io.github.themeboard.app.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {

  @Test
  void aReadBelowItsBoundIsCompleteAndNothingIsCounted() {
    Extent extent =
        Extent.of(
            7,
            10,
            () -> {
              throw new AssertionError("counted");
            });
    assertThat(extent.cut()).isFalse();
    assertThat(extent.total()).isEqualTo(7);
  }

  @Test
  void aReadThatReachedItsBoundIsCutIfThereAreMore() {
    assertThat(Extent.of(10, 10, () -> 11).cut()).isTrue();
    assertThat(Extent.of(10, 10, () -> 10).cut()).isFalse();
  }
}
