package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The market grew from 12 billion yuan in 2020 to 48 billion yuan in 2024, a CAGR of 41.4%. => 12 billion yuan CNY 12e9 amount 2020 ; 48 billion yuan CNY 48e9 amount 2024 ; 41.4% percent 41.4 cagr 2020/2024 from 0 to 1
          The market grew from $2.1 billion in 2021 to $5.3 billion in 2025, representing a compound annual growth rate of 26.0%. => $2.1 billion USD 2.1e9 amount 2021 ; $5.3 billion USD 5.3e9 amount 2025 ; 26.0% percent 26 cagr 2021/2025 from 0 to 1
          The market will grow at a CAGR of 26.0% from $2.1 billion in 2021 to $5.3 billion in 2025. => 26.0% percent 26 cagr 2021/2025 from 1 to 2 ; $2.1 billion USD 2.1e9 amount 2021 ; $5.3 billion USD 5.3e9 amount 2025
          市场规模由2020年的120亿元增长至2024年的480亿元，年复合增长率为41.4%。 => 120亿元 CNY 12e9 amount 2020 ; 480亿元 CNY 48e9 amount 2024 ; 41.4% percent 41.4 cagr 2020/2024 from 0 to 1
          市场规模从2020年的120亿元增至2024年的480亿元，CAGR达41.4%。 => 120亿元 CNY 12e9 amount 2020 ; 480亿元 CNY 48e9 amount 2024 ; 41.4% percent 41.4 cagr 2020/2024 from 0 to 1
          市场规模预计将从2024年的480亿元增至2028年的1200亿元，2024-2028年CAGR为25.7%。 => 480亿元 CNY 48e9 amount 2024 ; 1200亿元 CNY 120e9 amount 2028 ; 25.7% percent 25.7 cagr 2024/2028 from 0 to 1
          """)
  void links_a_rate_to_its_ends(String text, String figures) {
    assertThat(FigureLines.linked(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The market is set to grow at a CAGR of 57% from 2020 to 2028. => 57% percent 57 cagr 2020/2028
          2020-2028年市场规模年复合增长率为57%。 => 57% percent 57 cagr 2020/2028
          Prices fell 12% in 2024. => 12% percent 12 growth 2024
          """)
  void leaves_a_rate_without_ends_alone(String text, String figures) {
    assertThat(FigureLines.linked(text)).isEqualTo(figures);
  }
}
