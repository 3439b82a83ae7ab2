package io.github.themeboard.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @Test
  void fewDaysAreAllStops() {
    assertThat(Stops.of(days(10), 10)).isEqualTo(days(10));
  }

  @Test
  void ofManyTheNewestAreKeptWithoutAGapAndTheOlderThinned() {
    List<LocalDate> stops = Stops.of(days(1_000), 100);
    assertThat(stops).hasSize(100).isSorted().doesNotHaveDuplicates();
    assertThat(stops.subList(50, 100)).isEqualTo(days(1_000).subList(950, 1_000));
    assertThat(stops).startsWith(FIRST, FIRST.plusDays(19), FIRST.plusDays(38));
  }

  private static List<LocalDate> days(int count) {
    return IntStream.range(0, count).mapToObj(FIRST::plusDays).toList();
  }
}
