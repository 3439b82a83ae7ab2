package io.github.themeboard.importer.compare;

import static io.github.themeboard.domain.intake.Novelty.CONFLICTS;
import static io.github.themeboard.domain.intake.Novelty.NEW;
import static io.github.themeboard.importer.compare.Board.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Novelty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers are the same within their rounding and their limits. */
class FigureRoundingTest {
  @ParameterizedTest
  @CsvSource({
    // value printed here, "about", verdict against 149.6 billion
    "150, false, CONFIRMS",
    "149.6, false, CONFIRMS",
    "149.60, false, CONFIRMS",
    "149.7, false, CONFLICTS",
    "149, false, CONFLICTS",
    "155, true, CONFIRMS",
    "160, true, CONFLICTS",
    "140-160, false, CONFIRMS",
    "151-160, false, CONFLICTS",
    "15, false, CONFLICTS",
    "1.5, false, NEW"
  })
  void numbersAgreeWithinTheirRounding(String value, boolean about, Novelty expected) {
    Told told =
        Told.in("Aurelia's capital expenditure came to N billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "N billion yuan",
                value,
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                about);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"58, CONFLICTS", "57.4, CONFIRMS", "57.6, CONFLICTS", "57, CONFIRMS"})
  void ratesNextToEachOtherAreTwoRates(String value, Novelty expected) {
    Told told =
        Told.in("China's cold-atom sensor market grows by N% a year.")
            .figure(
                "N%",
                value,
                "1",
                "percent",
                FigureKind.CAGR,
                "2020/2028",
                "China's cold-atom sensor market",
                false);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(expected);
  }

  @Test
  void oneDigitSaysTooLittleToConfirmOrToContradict() {
    Board few =
        new Board()
            .figure(
                "few",
                "aurelia",
                "Aurelia orders",
                "曜石光子订单",
                FigureKind.AMOUNT,
                "1",
                12,
                "CNY",
                "2025");
    Told told =
        Told.in("Aurelia orders were 1.4 trillion yuan in 2025.")
            .company("Aurelia")
            .figure("1.4 trillion yuan", "1.4", "1000000000000", "CNY", FigureKind.AMOUNT, "2025");

    assertThat(FigureBoard.only(told, few).reason()).contains("neither agrees nor disagrees");
  }

  @Test
  void aValueThatALimitLeavesOpenIsNoConflict() {
    Told told =
        Told.in("Aurelia's capital expenditure was more than 120 billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "120 billion yuan",
                "120",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                true);
    Told beyond =
        Told.in("Aurelia's capital expenditure was less than 120 billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "120 billion yuan",
                "120",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                true);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(NEW);
    assertThat(FigureBoard.only(beyond).novelty()).isEqualTo(CONFLICTS);
  }

  @Test
  void aKnownLimitIsComparedAsALimit() {
    Board limited =
        new Board()
            .figure(
                "share",
                "aurelia",
                "Aurelia's market share",
                "曜石光子市场份额",
                FigureKind.SHARE,
                quantity("90", 0, "percent", false, Bound.AT_LEAST),
                "2025",
                Certainty.REALISED);
    Told above =
        Told.in("Aurelia's market share was 97% in 2025.")
            .company("Aurelia")
            .figure("97%", "97", "1", "percent", FigureKind.SHARE, "2025");
    Told below =
        Told.in("Aurelia's market share was 71% in 2025.")
            .company("Aurelia")
            .figure("71%", "71", "1", "percent", FigureKind.SHARE, "2025");

    assertThat(FigureBoard.only(above, limited).novelty()).isEqualTo(NEW);
    assertThat(FigureBoard.only(below, limited).novelty()).isEqualTo(CONFLICTS);
  }
}
