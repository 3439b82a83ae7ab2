package io.github.themeboard.domain.event;

import static io.github.themeboard.domain.World.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, YEAR, 2026-12-31",
    "2026-02, 2026-02-01, MONTH, 2026-02-28",
    "2024-02, 2024-02-01, MONTH, 2024-02-29",
    "2026-01-08, 2026-01-08, DAY, 2026-01-08",
  })
  void aDateIsAsPreciseAsItIsWritten(
      String written, LocalDate first, EventDate.Precision precision, LocalDate last) {
    EventDate date = EventDate.parse(written);

    assertThat(date).isEqualTo(new EventDate(first, precision)).hasToString(written);
    assertThat(date.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-",
        "2026-1",
        "2026-13",
        "2026-00",
        "2026-1-8",
        "2026-02-30",
        "2026-02-29",
        "2026-01-08T00:00",
        "20260108",
        "08.01.2026",
        "2026-Q1",
        "2026/01",
        " 2026",
        "２０２６",
        "Jan 2026",
        "+12026-01-08",
        "-001"
      })
  void aMalformedDateIsRefused(String written) {
    assertThatThrownBy(() -> EventDate.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a date is written 2026, 2026-01 or 2026-01-08, not " + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-01", "2026-01-08"})
  void anEventKeepsThePrecisionOfItsDate(String written) {
    Event event = new Event(statement(Set.of(), Set.of()), EventDate.parse(written));

    assertThat(event.happened()).isEqualTo(EventDate.parse(written));
  }

  @Test
  void anEventNeedsNoThemeAndNoCompany() {
    Event event = new Event(statement(Set.of(), Set.of()), EventDate.parse("2026"));

    assertThat(event.themes()).isEmpty();
    assertThat(event.companies()).isEmpty();
  }
}
