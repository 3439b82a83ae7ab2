package io.github.themeboard.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which day a board is read. */
class ClocksTest {
  private static final Instant NOW = Instant.parse("2026-05-04T20:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @Test
  void withoutAClockItIsToday() {
    assertThat(Clocks.NOW.day(NOW)).isEqualTo(TODAY);
  }

  @Test
  void itIsTheEarlierOfBothClocks() {
    LocalDate april = LocalDate.of(2026, 4, 1);
    Instant march = Instant.parse("2026-03-01T23:59:59Z");
    assertThat(new Clocks(april, null).day(NOW)).isEqualTo(april);
    assertThat(new Clocks(april, march).day(NOW)).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void aClockInTheFutureIsToday() {
    Clocks clocks = new Clocks(LocalDate.of(2031, 1, 1), Instant.parse("2031-01-01T00:00:00Z"));
    assertThat(clocks.day(NOW)).isEqualTo(TODAY);
  }
}
