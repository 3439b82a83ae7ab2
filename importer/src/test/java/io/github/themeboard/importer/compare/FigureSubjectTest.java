package io.github.themeboard.importer.compare;

import static io.github.themeboard.domain.intake.Novelty.CONFIRMS;
import static io.github.themeboard.domain.intake.Novelty.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Novelty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is compared with those of the same company, measure or market only. */
class FigureSubjectTest {
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
    told.figure("160 billion yuan", "160", FigureBoard.BILLION, "CNY", FigureKind.AMOUNT, "2025");

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(NEW);
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
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "capital expenditure",
                false)
            .figure(
                "149.6 billion yuan",
                "149.6",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "capital expenditure",
                false);

    assertThat(FigureBoard.compared(told))
        .extracting(Verdict::novelty)
        .containsExactly(NEW, CONFIRMS);
  }

  @Test
  void anArticleThatSaysTwoValuesOfOneSubjectContradictsNothing() {
    Told told =
        Told.in("Aurelia: capital expenditure 160 billion yuan or 170 billion yuan.")
            .company("Aurelia")
            .figure(
                "160 billion yuan",
                "160",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false)
            .figure(
                "170 billion yuan",
                "170",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                "Aurelia's capital expenditure",
                false);

    assertThat(FigureBoard.compared(told)).extracting(Verdict::novelty).containsExactly(NEW, NEW);
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
                FigureBoard.YI,
                "CNY",
                FigureKind.AMOUNT,
                "2025",
                text.substring(0, text.indexOf(quote)).replace("2025年", ""),
                false);

    assertThat(FigureBoard.only(told).novelty()).isEqualTo(expected);
  }

  @Test
  void aMarketsFigureIsToldByItsSubjectInEitherLanguage() {
    Told english =
        Told.in("The Chinese cold-atom sensor market was worth RMB 162.6 billion in 2024.")
            .figure(
                "RMB 162.6 billion",
                "162.6",
                FigureBoard.BILLION,
                "CNY",
                FigureKind.AMOUNT,
                "2024");
    Told chinese =
        Told.in("2024年中国冷原子传感器市场规模达1626亿元。")
            .figure(
                "1626亿元",
                "1626",
                FigureBoard.YI,
                "CNY",
                FigureKind.AMOUNT,
                "2024",
                "中国冷原子传感器市场规模",
                false);
    Told global =
        Told.in("The global cold-atom sensor market was worth RMB 200 billion in 2024.")
            .figure(
                "RMB 200 billion", "200", FigureBoard.BILLION, "CNY", FigureKind.AMOUNT, "2024");

    assertThat(FigureBoard.only(english).of()).isEqualTo("market-2024");
    assertThat(FigureBoard.only(chinese).of()).isEqualTo("market-2024");
    assertThat(FigureBoard.only(global).novelty()).isEqualTo(NEW);
  }
}
