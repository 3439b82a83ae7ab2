package io.github.themeboard.importer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinearTimeTest {
  /** Two seconds on a quiet machine; anything worse than linear would need hours. */
  private static final Duration BOUND = Duration.ofSeconds(40);

  static Stream<Arguments> texts() {
    String said =
        "The yard delivered 14 ferries in 2025 and earned a margin of 9% on each of them.\n";
    return Stream.of(
        Arguments.of("one word", "a".repeat(10_000_000)),
        Arguments.of("a line of words without a stop", "word ".repeat(2_000_000)),
        Arguments.of("a million short lines", "short line\n".repeat(1_000_000)),
        Arguments.of("brackets", "([{（【".repeat(2_000_000)),
        Arguments.of("ideographs", "算力".repeat(5_000_000)),
        Arguments.of("short Chinese sentences", "上涨。".repeat(3_000_000)),
        Arguments.of("combining marks", "e\u0301\u0302".repeat(3_000_000)),
        Arguments.of("digits", "1234567890".repeat(1_000_000)),
        Arguments.of("initials", "a. ".repeat(3_000_000)),
        Arguments.of("quotation marks", "\"'".repeat(5_000_000)),
        Arguments.of("dated lines", "2025-01-01\n".repeat(900_000)),
        Arguments.of("risk headings", said.repeat(4) + "Risk warning\n".repeat(500_000)),
        Arguments.of(
            "ends and resumptions",
            said.repeat(4) + ("This is not investment advice.\n" + said).repeat(90_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void tenMegabytesEndWithinSeconds(String name, String text) {
    Anatomy anatomy =
        Assertions.assertTimeoutPreemptively(BOUND, () -> new Segmenter().segment(text));
    assertThat(Assertions.assertTimeoutPreemptively(BOUND, anatomy::sentences)).isNotNull();
  }
}
