package io.github.themeboard.importer.compare;

import static io.github.themeboard.domain.intake.Novelty.CONFIRMS;
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

class FigureComparisonTest {
  private static final String BILLION = "1000000000";
  private static final String YI = "100000000";

  private final Board board =
      new Board()
          .figure(
              "capex-2025",
              "aurelia",
              "Aurelia's capital expenditure",
              "曜石光子资本开支",
              FigureKind.AMOUNT,
              "149.6",
              9,
              "CNY",
              "2025")
          .figure(
              "market-2024",
              null,
              "Cold-atom sensor market of China",
              "中国冷原子传感器市场规模",
              FigureKind.AMOUNT,
              "162.6",
              9,
              "CNY",
              "2024")
          .figure(
              "market-growth",
              null,
              "Cold-atom sensor market of China",
              "中国冷原子传感器市场规模",
              FigureKind.CAGR,
              "57",
              0,
              "percent",
              "2020/2028");

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
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                null,
                "Aurelia's capital expenditure",
                false);

    assertThat(only(told).novelty()).isEqualTo(NEW);
  }

  @ParameterizedTest
  @CsvSource({
    "Aurelia's revenue came to 160 billion yuan in 2025.",
    "Borealis's capital expenditure came to 160 billion yuan in 2025.",
    "Aurelia's overseas capital expenditure came to 160 billion yuan in 2025.",
    "Aurelia Cloud's capital expenditure came to 160 billion yuan in 2025.",
    "Capital expenditure came to 160 billion yuan in 2025.",
    "Aurelia and Borealis saw capital expenditure of 160 billion yuan in 2025."
  })
  void anotherSubjectIsNoConflict(String sentence) {
    Told told = Told.in(sentence);
    for (String name : new String[] {"Aurelia", "Borealis"}) {
      if (sentence.contains(name)) {
        told.company(name);
      }
    }
    if (sentence.startsWith("Capital")) {
      told =
          Told.in(sentence + " Aurelia and Borealis too.").company("Aurelia").company("Borealis");
    }
    told.figure("160 billion yuan", "160", BILLION, "CNY", FigureKind.AMOUNT, "2025");

    assertThat(only(told).novelty()).isEqualTo(NEW);
  }

  @Test
  void eachOfTwoCompaniesInOneSentenceHasItsOwnNumber() {
    Told told =
        Told.in(
                "In 2025 Borealis had capital expenditure of 100 billion yuan, Aurelia had capital"
                    + " expenditure of 149.6 billion yuan.")
            .company("Aurelia")
            .company("Borealis")
            .figure(
                "100 billion yuan",
                "100",
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "capital expenditure",
                false)
            .figure(
                "149.6 billion yuan",
                "149.6",
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "capital expenditure",
                false);

    assertThat(Comparer.compare(told.extraction(), board.known()).figures())
        .extracting(Verdict::novelty)
        .containsExactly(NEW, CONFIRMS);
  }

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
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                about);

    assertThat(only(told).novelty()).isEqualTo(expected);
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

    assertThat(only(told).novelty()).isEqualTo(expected);
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

    assertThat(Comparer.compare(told.extraction(), few.known()).figures().get(0).reason())
        .contains("neither agrees nor disagrees");
  }

  @Test
  void aValueThatALimitLeavesOpenIsNoConflict() {
    Told told =
        Told.in("Aurelia's capital expenditure was more than 120 billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "120 billion yuan",
                "120",
                BILLION,
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
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                true);

    assertThat(only(told).novelty()).isEqualTo(NEW);
    assertThat(only(beyond).novelty()).isEqualTo(CONFLICTS);
  }

  @Test
  void aForecastAndItsOutcomeAreNoConflict() {
    Told told =
        Told.in("Aurelia's capital expenditure may reach 160 billion yuan in 2025.")
            .company("Aurelia")
            .figure(
                "160 billion yuan",
                "160",
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false,
                Certainty.FORECAST);

    assertThat(only(told).novelty()).isEqualTo(NEW);
    assertThat(only(told).reason()).contains("forecast");
  }

  @ParameterizedTest
  @CsvSource({
    "曜石光子2025年资本开支为1496亿元。, 曜石光子, 1496亿元, 1496, CONFIRMS",
    "曜石光子2025年资本开支约1500亿元。, 曜石光子, 1500亿元, 1500, CONFLICTS",
    "曜石光子2025年资本开支达1600亿元。, 曜石光子, 1600亿元, 1600, CONFLICTS",
    "曜石光子2025年营业收入为1600亿元。, 曜石光子, 1600亿元, 1600, NEW",
    "北极光2025年资本开支达1600亿元。, 北极光, 1600亿元, 1600, NEW"
  })
  void anArticleInTheBoardsOtherLanguageIsComparedLikewise(
      String text, String company, String quote, String value, Novelty expected) {
    Told told =
        Told.in(text)
            .company(company)
            .figure(
                quote,
                value,
                YI,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                text.substring(0, text.indexOf(quote)).replace("2025年", ""),
                false);

    assertThat(only(told).novelty()).isEqualTo(expected);
  }

  @Test
  void aMarketsFigureIsToldByItsSubjectInEitherLanguage() {
    Told english =
        Told.in("The Chinese cold-atom sensor market was worth RMB 162.6 billion in 2024.")
            .figure("RMB 162.6 billion", "162.6", BILLION, "CNY", FigureKind.AMOUNT, "2024");
    Told chinese =
        Told.in("2024年中国冷原子传感器市场规模达1626亿元。")
            .figure("1626亿元", "1626", YI, "CNY", FigureKind.AMOUNT, "2024", "中国冷原子传感器市场规模", false);
    Told global =
        Told.in("The global cold-atom sensor market was worth RMB 200 billion in 2024.")
            .figure("RMB 200 billion", "200", BILLION, "CNY", FigureKind.AMOUNT, "2024");

    assertThat(only(english).of()).isEqualTo("market-2024");
    assertThat(only(chinese).of()).isEqualTo("market-2024");
    assertThat(only(global).novelty()).isEqualTo(NEW);
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

    assertThat(Comparer.compare(above.extraction(), limited.known()).figures().get(0).novelty())
        .isEqualTo(NEW);
    assertThat(Comparer.compare(below.extraction(), limited.known()).figures().get(0).novelty())
        .isEqualTo(CONFLICTS);
  }

  @Test
  void sameNumberOfAnotherUnitOrKindIsNew() {
    Told told =
        Told.in("Aurelia's capital expenditure came to 149.6 billion dollars in 2025.")
            .company("Aurelia")
            .figure("149.6 billion dollars", "149.6", BILLION, "USD", FigureKind.AMOUNT, "2025")
            .figure("149.6 billion", "149.6", BILLION, "CNY", FigureKind.CAPACITY, "2025");

    assertThat(Comparer.compare(told.extraction(), board.known()).figures())
        .extracting(Verdict::novelty)
        .containsExactly(NEW, NEW);
  }

  @Test
  void anArticleThatSaysTwoValuesOfOneSubjectContradictsNothing() {
    Told told =
        Told.in("Aurelia: capital expenditure 160 billion yuan or 170 billion yuan.")
            .company("Aurelia")
            .figure(
                "160 billion yuan",
                "160",
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false)
            .figure(
                "170 billion yuan",
                "170",
                BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false);

    assertThat(Comparer.compare(told.extraction(), board.known()).figures())
        .extracting(Verdict::novelty)
        .containsExactly(NEW, NEW);
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

    assertThat(Comparer.compare(told.extraction(), growth.known()).figures().get(0).novelty())
        .isEqualTo(expected);
  }

  private Verdict capex(String sentence, String value, String period) {
    Told told =
        Told.in(sentence)
            .company("Aurelia")
            .figure(value + " billion yuan", value, BILLION, "CNY", FigureKind.AMOUNT, period);
    return only(told);
  }

  private Verdict only(Told told) {
    return Comparer.compare(told.extraction(), board.known()).figures().get(0);
  }
}
