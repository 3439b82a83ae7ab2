package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The share should be 15% to 20% in 2026. => 15% to 20% percent 15..20 share 2026
          The share should be 15-20% in 2026. => 15-20% percent 15..20 share 2026
          The share should be 6%-8% in 2026. => 6%-8% percent 6..8 share 2026
          The share should be 6%–8% in 2026. => 6%–8% percent 6..8 share 2026
          The share should be 6~8% in 2026. => 6~8% percent 6..8 share 2026
          The share should be between 6% and 8% in 2026. => 6% and 8% percent 6..8 share 2026
          Prices should fall by 13 to 18 percent in 2026. => 13 to 18 percent percent 13..18 growth 2026
          Revenue should be $85 million to $90 million in 2026. => $85 million to $90 million USD 85e6..90e6 amount 2026
          Revenue should be between $245 million and $253 million in 2026. => $245 million and $253 million USD 245e6..253e6 amount 2026
          Revenue should be 800 million to 1.2 billion yuan in 2026. => 800 million to 1.2 billion yuan CNY 800e6..1.2e9 amount 2026
          Construction takes 3-5 years. => 3-5 years years 3..5 duration -
          Construction takes 3 to 5 years. => 3 to 5 years years 3..5 duration -
          Construction takes 6-18 months. => 6-18 months months 6..18 duration -
          """)
  void reads_the_two_ends_of_an_english_range(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          预计2026年占比为6%-8%。 => 6%-8% percent 6..8 share 2026
          预计2026年占比为15%—20%。 => 15%—20% percent 15..20 share 2026
          预计2026年占比为15%~20%。 => 15%~20% percent 15..20 share 2026
          预计2026年占比为15％～20％。 => 15％～20％ percent 15..20 share 2026
          预计2026年占比为30%到40%。 => 30%到40% percent 30..40 share 2026
          预计2026年占比为15-20%。 => 15-20% percent 15..20 share 2026
          预计2026年净利润为1.5亿至2亿元。 => 1.5亿至2亿元 CNY 150e6..200e6 amount 2026
          预计2026年净利润为8000万元-1.2亿元。 => 8000万元-1.2亿元 CNY 80e6..120e6 amount 2026
          单个起降场投资200万-500万元。 => 200万-500万元 CNY 2e6..5e6 amount -
          建设周期一般为3-5年。 => 3-5年 years 3..5 duration -
          建设周期一般为3至5年。 => 3至5年 years 3..5 duration -
          建设周期一般为6~18个月。 => 6~18个月 months 6..18 duration -
          碳酸锂价格为7万-9万元/吨。 => 7万-9万元 CNY 70e3..90e3 price -
          """)
  void reads_the_two_ends_of_a_chinese_range(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          预计公司2025-27年净利润为98.6/176.2/231.5亿元。 => 98.6 CNY 9.86e9 amount 2025 ; 176.2 CNY 17.62e9 amount 2026 ; 231.5亿元 CNY 23.15e9 amount 2027
          预计公司2025-2027年净利润分别为3.1、4.2和5.3亿元。 => 3.1 CNY 310e6 amount 2025 ; 4.2 CNY 420e6 amount 2026 ; 5.3亿元 CNY 530e6 amount 2027
          现价对应2025-27年PE为58/32/25倍。 => 58 multiple 58 ratio 2025 ; 32 multiple 32 ratio 2026 ; 25倍 multiple 25 ratio 2027
          """)
  void gives_each_year_its_own_figure(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue should be $2 billion-$3 billion in 2026. => $2 billion-$3 billion USD 2e9..3e9 amount 2026
          Capacity is 30-40 GWh. => 30-40 GWh other 30..40 capacity -
          Each rack draws 40-60 kW. => 40-60 kW watts 40e3..60e3 capacity -
          The new tool is 3 to 5 times faster. => 3 to 5 times multiple 3..5 ratio -
          The new tool is 2-3x faster. => 2-3x multiple 2..3 ratio -
          预计2026年收入为20亿-30亿元。 => 20亿-30亿元 CNY 2e9..3e9 amount 2026
          预计2026年收入为20亿元至30亿元。 => 20亿元至30亿元 CNY 2e9..3e9 amount 2026
          预计2026年收入为20亿元～30亿元。 => 20亿元～30亿元 CNY 2e9..3e9 amount 2026
          预计2026年净利润同比增长50%-60%。 => 50%-60% percent 50..60 growth 2026
          预计2026年净利润同比下降10%至20%。 => 10%至20% percent 10..20 growth 2026
          效率提升3-5倍。 => 3-5倍 multiple 3..5 growth -
          单机柜功率为40-60kW。 => 40-60kW watts 40e3..60e3 capacity -
          单机售价为20,000至30,000美元。 => 20,000至30,000美元 USD 20e3..30e3 price -
          """)
  void reads_more_ranges(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          预计公司2025-2027年EPS分别为1.20、1.53、1.96元。 => 1.20 CNY 1.2 price 2025 ; 1.53 CNY 1.53 price 2026 ; 1.96元 CNY 1.96 price 2027
          预计2025E-2027E归母净利润为3.1/4.2/5.3亿元。 => 3.1 CNY 310e6 amount 2025 ; 4.2 CNY 420e6 amount 2026 ; 5.3亿元 CNY 530e6 amount 2027
          预计公司2025、2026年净利润分别为7.95、11.07亿美元。 => 7.95 USD 795e6 amount 2025 ; 11.07亿美元 USD 1.107e9 amount 2026
          We expect revenue of $3.1 billion and $4.2 billion in 2025 and 2026, respectively. => $3.1 billion USD 3.1e9 amount 2025 ; $4.2 billion USD 4.2e9 amount 2026
          """)
  void gives_each_year_its_own_figure_in_other_orders(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
