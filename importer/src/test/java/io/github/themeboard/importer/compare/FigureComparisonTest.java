package io.github.themeboard.importer.compare;

import static io.github.themeboard.domain.intake.Novelty.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Novelty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a figure has to be the same before its number confirms or contradicts one. */
class FigureComparisonTest {
  @Test
  void aNumberThatRoundsToAKnownOneConfirmsIt() {
    Verdict verdict =
        capex("Aurelia's capital expenditure came to 150 billion yuan in 2025.", "150", "2025");

    assertThat(verdict)
        .isEqualTo(
            Verdict.confirms(
                "capex-2025",
                "The board has 149.6 billion CNY for Aurelia's capital expenditure in 2025."));
  }

  @Test
  void anotherNumberForTheSameCompanyMeasureAndTimeConflicts() {
    Verdict verdict =
        capex("Aurelia's capital expenditure came to 160 billion yuan in 2025.", "160", "2025");

    assertThat(verdict)
        .isEqualTo(
            Verdict.conflicts(
                "capex-2025",
                "The board has 149.6 billion CNY for Aurelia's capital expenditure in 2025, this"
                    + " says 160 billion CNY."));
  }

  @Test
  void anotherPeriodIsNoConflict() {
    Verdict verdict =
        capex("Aurelia's capital expenditure came to 160 billion yuan in 2026.", "160", "2026");

    assertThat(verdict.novelty()).isEqualTo(NEW);
  }

  @Test
  void anUnknownPeriodIsNoConflict() {
    Told told =
        Told.in("Aurelia's capital expenditure came to 160 billion yuan.")
            .company("Aurelia")
            .figure(
                "160 billion yuan",
                "160",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                null,
                "Aurelia's capital expenditure",
                false);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(NEW);
  }

  @Test
  void aForecastAndItsOutcomeAreNoConflict() {
    Told told =
        Told.in("Aurelia's capital expenditure may reach 160 billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "160 billion yuan",
                "160",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false,
                Certainty.FORECAST);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(NEW);
    assertThat(FigureBoard.only(told).reason()).contains("forecast");
  }

  @Test
  void sameNumberOfAnotherUnitOrKindIsNew() {
    Told told =
        Told.in("Aurelia's capital expenditure came to 149.6 billion dollars in 2025.")
            .company("Aurelia")
            .figure(
                "149.6 billion dollars",
                "149.6",
                FigureBoard.BILLION,
                "USD",
                FigureKind.AMOUNT,
                "2025")
            .figure(
                "149.6 billion", "149.6", FigureBoard.BILLION, "CNY", FigureKind.CAPACITY, "2025");

    assertThat(FigureBoard.compared(told)).extracting(Verdict::novelty).containsExactly(NEW, NEW);
  }

  @ParameterizedTest
  @CsvSource({"2025, CONFLICTS", "2025-Q3, NEW"})
  void theGrowthOfAQuarterMayBeOverAYearOrOverAQuarter(String period, Novelty expected) {
    Board growth =
        new Board()
            .figure(
                "growth",
                "aurelia",
                "Aurelia's revenue",
                "曜石光子营业收入",
                FigureKind.GROWTH,
                "14",
                0,
                "percent",
                period);
    Told told =
        Told.in("Aurelia's revenue rose 31%.")
            .company("Aurelia")
            .figure(
                "31%", "31", "1", "percent", FigureKind.GROWTH, period, "Aurelia's revenue", false);

    assertThat(FigureBoard.only(told, growth).novelty()).isEqualTo(expected);
  }

  private static Verdict capex(String sentence, String value, String period) {
    Told told =
        Told.in(sentence)
            .company("Aurelia")
            .figure(
                value + " billion yuan",
                value,
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                period);
    return FigureBoard.only(told);
  }
}
