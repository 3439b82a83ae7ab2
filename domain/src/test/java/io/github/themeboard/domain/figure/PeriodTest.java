package io.github.themeboard.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-12-31",
    "2026-H1, 2026-06-30",
    "2026-H2, 2026-12-31",
    "2026-Q1, 2026-03-31",
    "2026-Q3, 2026-09-30",
    "2026-02, 2026-02-28",
    "2024-02, 2024-02-29",
    "2026-04-06, 2026-04-06",
    "FY2026, 2026-12-31",
    "FY2026-Q1, 2026-03-31",
    "2020/2028, 2028-12-31",
    "2025-H2/2026-Q1, 2026-03-31",
    "FY2020/FY2024, 2024-12-31",
  })
  void everyFormHasALastDay(String written, LocalDate last) {
    assertThat(new Period(written).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "26",
        "20266",
        "2026-",
        "2026-H0",
        "2026-H3",
        "2026-Q0",
        "2026-Q5",
        "2026-q1",
        "2026-00",
        "2026-13",
        "2026-2",
        "2026-02-29",
        "2026-02-30",
        "2026-04-6",
        "2026-04-06-01",
        "FY",
        "FY26",
        "fy2026",
        "2026FY",
        "2026Q1",
        "2026 ",
        " 2026",
        "2026\n",
        "2026.5",
        "２０２６",
        "2026E",
        "-2026",
        "about 2026"
      })
  void aMalformedPeriodIsRefused(String written) {
    assertThatThrownBy(() -> new Period(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a period is written 2026, 2026-H1, 2026-Q3, 2026-02, 2026-04-06, FY2026 or 2020/2028,"
                + " not "
                + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "2020/", "/2028", "2020/2024/2028", "2020//2028", "2020-2028"})
  void aMalformedSpanIsRefused(String written) {
    assertThatThrownBy(() -> new Period(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a period is written ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2028/2020", "2026/2026", "2026/2026-12", "2026-Q2/2026-H1"})
  void aSpanGoesForwardInTime(String written) {
    assertThatThrownBy(() -> new Period(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a span goes forward in time: " + written);
  }

  @Test
  void aFiscalPeriodIsAYearOrAPartOfOneButNoDay() {
    assertThatThrownBy(() -> new Period("FY2026-04-06"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2028, 8",
    "2025-H1/2026, 1.5",
    "2025-Q4/2026-Q1, 0.25",
    "2025-11/2026-02, 0.25"
  })
  void aSpanLastsFromTheEndOfItsFirstPeriodToTheEndOfItsLast(String written, double years) {
    assertThat(new Period(written).years()).isEqualTo(OptionalDouble.of(years));
    assertThat(new Period(written).span()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000.5",
    "FY2026, 2026.5",
    "2023-H1, 2023.25",
    "2023-H2, 2023.75",
    "2026-Q1, 2026.125",
    "2000-01, 2000.0417",
    "2020-10, 2020.7917",
    "2026-01-01, 2026.0013",
    "2020/2024, 2022.5"
  })
  void aPeriodStandsAtItsMiddleOnAnAxisOfYears(String written, double middle) {
    assertThat(new Period(written).middle()).isCloseTo(middle, within(0.0001));
  }

  @Test
  void aSinglePeriodHasNoLength() {
    assertThat(new Period("2026").years()).isEqualTo(OptionalDouble.empty());
    assertThat(new Period("2026").span()).isFalse();
  }

  @Test
  void theYearsToALaterPeriodRunFromEndToEnd() {
    assertThat(new Period("2020").yearsTo(new Period("2024"))).isEqualTo(4);
    assertThat(new Period("2025-H1").yearsTo(new Period("FY2026"))).isEqualTo(1.5);
    assertThat(new Period("2024").yearsTo(new Period("2020"))).isEqualTo(-4);
  }

  @Test
  void aPeriodIsShownAsItIsWritten() {
    assertThat(new Period("FY2026-Q1")).hasToString("FY2026-Q1");
  }
}
