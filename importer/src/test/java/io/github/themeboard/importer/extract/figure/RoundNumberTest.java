package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          电站装机容量为2000MW。 => 2000MW watts 2e9 capacity -
          单芯片算力为2000TOPS。 => 2000TOPS other 2e3 capacity -
          """)
  void tells_a_number_from_a_year(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The plant employs 300750 people. => 300750 count 300.75e3 count -
          公司2024年出货600519台。 => 600519台 count 600519 count 2024
          公司2024年营收为600519万元。 => 600519万元 CNY 6.00519e9 amount 2024
          The carmaker sold 3 million cars in 2024. => 3 million count 3e6 count 2024
          3. The carmaker sold 5 million cars in 2024. => 5 million count 5e6 count 2024
          5G users number 900 million in China. => 900 million count 900e6 count -
          5G用户数达到9亿户。 => 9亿户 count 900e6 count -
          """)
  void tells_a_number_from_a_name_or_a_code(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          2024年公司实现营收86.5亿元，同比增长12.3%；归母净利润9.2亿元，同比下降4.1%；毛利率39.3%，同比提升1.2个百分点。 => 86.5亿元 CNY 8.65e9 amount 2024 ; 12.3% percent 12.3 growth 2024 ; 9.2亿元 CNY 920e6 amount 2024 ; 4.1% percent 4.1 growth 2024 ; 39.3% percent 39.3 margin 2024 ; 1.2个百分点 percent 1.2 growth 2024
          25Q3公司营收36.2亿元，同比+21.3%/环比+4.5%；归母净利润4.1亿元，同比-3.2%/环比+8.8%。 => 36.2亿元 CNY 3.62e9 amount 2025-Q3 ; +21.3% percent 21.3 growth 2025-Q3 ; +4.5% percent 4.5 growth 2025-Q3 ; 4.1亿元 CNY 410e6 amount 2025-Q3 ; -3.2% percent -3.2 growth 2025-Q3 ; +8.8% percent 8.8 growth 2025-Q3
          Revenue in the third quarter of 2025 was $3.6 billion, up 21% from a year earlier and 4.5% from the second quarter. => $3.6 billion USD 3.6e9 amount 2025-Q3 ; 21% percent 21 growth 2025-Q3 ; 4.5% percent 4.5 growth 2025-Q3
          Gross margin was 41.2% in Q3 2025, compared with 39.8% a year earlier. => 41.2% percent 41.2 margin 2025-Q3 ; 39.8% percent 39.8 margin 2024-Q3
          The company guided to revenue of $4 billion in 2026 and a gross margin of 42%. => $4 billion USD 4e9 amount 2026 ; 42% percent 42 margin 2026
          2025年渗透率为25%，2026年有望达到40%。 => 25% percent 25 share 2025 ; 40% percent 40 share 2026
          2025年、2026年渗透率分别为25%和40%。 => 25% percent 25 share 2025 ; 40% percent 40 share 2026
          Penetration was 25% in 2025 and should reach 40% in 2026. => 25% percent 25 share 2025 ; 40% percent 40 share 2026
          渗透率将由2025年的25%提升至2030年的60%。 => 25% percent 25 share 2025 ; 60% percent 60 share 2030
          Penetration will climb from 25% in 2025 to 60% in 2030. => 25% percent 25 share 2025 ; 60% percent 60 share 2030
          """)
  void reads_several_figures_of_one_sentence(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
