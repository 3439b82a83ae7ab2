package io.github.themeboard.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices fall by 5% | Prices fall by 6% | Prices fall by [5]% | Prices fall by [6]%",
        "Orders rise | Orders may rise | Orders rise | Orders [may ]rise",
        "产能紧张至年底 | 产能紧张至年中 | 产能紧张至年[底] | 产能紧张至年[中]",
        "The same | The same | The same | The same"
      })
  void theWordsThatChangedAreMarkedInBothSentences(
      String before, String after, String was, String now) {
    WordEdits.Both edits = WordEdits.of(before, after);
    assertThat(marked(edits.before())).isEqualTo(was);
    assertThat(marked(edits.after())).isEqualTo(now);
  }

  private static String marked(List<WordEdits.Part> parts) {
    return parts.stream()
        .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }
}
