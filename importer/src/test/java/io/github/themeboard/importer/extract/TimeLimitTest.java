package io.github.themeboard.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.themeboard.importer.read.Format;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.read.RawText;
import io.github.themeboard.importer.text.TimeLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A text gets so much time and no more, where somebody says so. */
class TimeLimitTest {
  private static final Extractor EXTRACTOR = Extractor.bundled();
  private static final Duration SHORT = Duration.ofMillis(50);

  /** Generous: the machine may be busy, and all of the text takes many times as long. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final RawText LONG =
      text(
          "Orders of Nvidia (NVDA.US) rose 12% to 3.4 billion yuan in 2025, and it opened a plant."
              .concat("\n\n")
              .repeat(60_000));

  @Test
  void aTextThatTakesLongerIsGivenUpSoon() {
    long start = System.nanoTime();
    assertThatThrownBy(() -> TimeLimit.within(SHORT, () -> EXTRACTOR.extract(LONG)))
        .isInstanceOf(TimeLimit.Passed.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
  }

  @Test
  void theNextTextHasItsOwnTime() {
    assertThatThrownBy(() -> TimeLimit.within(Duration.ZERO, () -> EXTRACTOR.extract(LONG)))
        .isInstanceOf(TimeLimit.Passed.class);
    assertThat(EXTRACTOR.extract(text("Nvidia (NVDA.US) sells chips.")).companies()).hasSize(1);
  }

  private static RawText text(String text) {
    return new RawText("a.txt", Format.TEXT, text, Printed.NOTHING);
  }
}
