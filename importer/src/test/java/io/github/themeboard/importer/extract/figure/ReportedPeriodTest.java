package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Interim profit was $3 billion. => $3 billion USD 3e9 amount 2025-H1
          The company lost $3 billion in the half. => $3 billion USD 3e9 amount 2025-H1
          For January and February combined sales were $3 billion. => $3 billion USD 3e9 amount 2025-01/2025-02
          Sales are to be $3 billion in 2026 and 2027 together. => $3 billion USD 3e9 amount 2026/2027
          Orders have risen 12% since the beginning of this year. => 12% percent 12 growth 2025
          Revenue was $3 billion in August. Boreal had revenue of $2 billion in the same month. => $3 billion USD 3e9 amount 2025-08 ; $2 billion USD 2e9 amount 2025-08
          公司首季营收3亿元。 => 3亿元 CNY 300e6 amount 2025-Q1
          公司中期净利3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          年初以来铜价上涨12%。 => 12% percent 12 growth 2025
          """)
  void finds_the_period_that_the_words_of_a_report_mean(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2025, 9, 15))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue for FY2023 came to $3 billion, up 8% on FY2022. Profit was flat at $1 billion. => $3 billion USD 3e9 amount FY2023 ; 8% percent 8 growth FY2023 ; $1 billion USD 1e9 amount FY2023
          February sales of $3 billion were 2.1 times those of February 2022. => $3 billion USD 3e9 amount 2023-02 ; 2.1 times multiple 2.1 ratio 2023-02
          Results for the first half of 2023 were fair. Boreal sees revenue of $9 billion in 2027. Net profit was $1 billion. => $9 billion USD 9e9 amount 2027 ; $1 billion USD 1e9 amount 2023-H1
          Revenue for the third quarter ended May 30, 2023 was $3 billion. => $3 billion USD 3e9 amount FY2023-Q3
          2023年3月订单占比去年三季度已到55%。 => 55% percent 55 share 2022-Q3
          2023年上半年营收为3亿元，是2022年同期的2.5倍。 => 3亿元 CNY 300e6 amount 2023-H1 ; 2.5倍 multiple 2.5 ratio 2023-H1
          2022年毛利率由上年的9.5%降至8.1%。 => 9.5% percent 9.5 margin 2021 ; 8.1% percent 8.1 margin 2022
          """)
  void a_time_that_is_compared_with_is_not_the_reported_one(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2023, 9, 15))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          预计2026-2028年利润增速为48%、35%和30%。 => 48% percent 48 growth 2026 ; 35% percent 35 growth 2027 ; 30% percent 30 growth 2028
          2023年三季度公司营收9亿元，单季净利润1亿元。 => 9亿元 CNY 900e6 amount 2023-Q3 ; 1亿元 CNY 100e6 amount 2023-Q3
          """)
  void a_list_behind_a_span_has_a_year_for_each(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2023, 11, 15))).isEqualTo(figures);
  }
}
