package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion in 2024. => realised
          Revenue rose 12% in the first half of 2025. => realised
          Revenue is expected to reach $3 billion in 2027. => forecast
          We forecast revenue of $3 billion in 2027. => forecast
          Analysts estimate that revenue will reach $3 billion in 2027. => forecast
          Revenue is projected to grow at a CAGR of 12% from 2025 to 2028. => forecast
          The market will be worth $3 billion by 2030. => forecast
          The company announced that it will invest $3 billion in a new plant. => announced
          The company plans to invest $3 billion in a new plant. => announced
          The board approved a dividend of $3 a share. => announced
          The deal is reportedly worth $3 billion. => reported
          公司2024年实现营收3亿元。 => realised
          公司2024年营收同比增长12%。 => realised
          预计公司2027年营收为3亿元。 => forecast
          我们预测公司2027年营收为3亿元。 => forecast
          2030年市场规模有望达到3亿元。 => forecast
          到2030年市场规模将达到3亿元。 => forecast
          公司公告拟投资3亿元建设新工厂。 => announced
          公司计划投资3亿元建设新工厂。 => announced
          据悉，该交易金额为3亿美元。 => reported
          """)
  void reads_the_certainty_from_the_wording(String text, String certainty) {
    assertThat(FigureLines.certainties(text)).isEqualTo(certainty);
  }
}
