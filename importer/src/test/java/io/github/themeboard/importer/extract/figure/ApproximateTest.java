package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximateTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          About 30% of the orders came from abroad in 2024. => ~30% percent 30 share 2024
          Around 30% of the orders came from abroad in 2024. => ~30% percent 30 share 2024
          Roughly 30% of the orders came from abroad in 2024. => ~30% percent 30 share 2024
          Nearly 30% of the orders came from abroad in 2024. => ~30% percent 30 share 2024
          Some 30% of the orders came from abroad in 2024. => ~30% percent 30 share 2024
          The project cost approximately $600 million. => ~$600 million USD 600e6 amount -
          The project cost almost $600 million. => ~$600 million USD 600e6 amount -
          The project cost circa $600 million. => ~$600 million USD 600e6 amount -
          The project cost ~$600 million. => ~$600 million USD 600e6 amount -
          The project cost exactly $600 million. => $600 million USD 600e6 amount -
          项目总投资约6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资大约6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资近6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资接近6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资6亿多元。 => ~6亿多元 CNY 600e6 amount -
          项目总投资6亿余元。 => ~6亿余元 CNY 600e6 amount -
          项目总投资超6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资逾6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资超过6亿元。 => ~6亿元 CNY 600e6 amount -
          项目总投资为6亿元。 => 6亿元 CNY 600e6 amount -
          """)
  void says_which_figures_are_approximate(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was about $600 million in 2024 and net profit $45 million. => ~$600 million USD 600e6 amount 2024 ; $45 million USD 45e6 amount 2024
          2024年营收约6亿元，净利润4500万元。 => ~6亿元 CNY 600e6 amount 2024 ; 4500万元 CNY 45e6 amount 2024
          2024年营收为6亿元，净利润约4500万元。 => 6亿元 CNY 600e6 amount 2024 ; ~4500万元 CNY 45e6 amount 2024
          """)
  void keeps_an_approximate_figure_from_its_neighbour(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
