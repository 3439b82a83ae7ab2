package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The platform has 23,000 developers. => 23,000 count 23e3 count -
          The company had 5,102 employees in 2024. => 5,102 count 5102 count 2024
          The carmaker sold 2.4 million vehicles in 2024. => 2.4 million count 2.4e6 count 2024
          The carmaker delivered 350 thousand cars in 2024. => 350 thousand count 350e3 count 2024
          The model used 3.1 trillion tokens in 2025. => 3.1 trillion tokens tokens 3.1e12 amount 2025
          The chip delivers 256 TOPS. => 256 TOPS other 256 capacity -
          Each card has 48 GB of memory. => 48 GB other 48 capacity -
          The plant can make 30 GWh a year. => 30 GWh other 30 capacity -
          The data centre has 100 MW of power. => 100 MW watts 100e6 capacity -
          Each rack draws 20 kW. => 20 kW watts 20e3 capacity -
          The region has 16 GW of installed capacity. => 16 GW watts 16e9 capacity -
          Each module consumes 15 watts. => 15 watts watts 15 other -
          The switch offers 51.2 Tbps. => 51.2 Tbps other 51.2 capacity -
          The cells hold 285 Wh/kg. => 285 Wh/kg other 285 capacity -
          Lead times have stretched to 30 weeks. => 30 weeks other 30 duration -
          The warranty lasts 18 months. => 18 months months 18 duration -
          The reactors run for 60 years. => 60 years years 60 duration -
          Payback takes 2.5 years. => 2.5 years years 2.5 duration -
          Inventory turned in 133 days in 2024. => 133 days other 133 duration -
          """)
  void reads_numbers_of_things_in_english(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          公司2024年末共有员工5,102人。 => 5,102人 count 5102 count 2024
          2024年全国共有换电站3600座。 => 3600座 count 3.6e3 count 2024
          公司2024年出货光模块120万只。 => 120万只 count 1.2e6 count 2024
          公司2024年销售汽车240万辆。 => 240万辆 count 2.4e6 count 2024
          公司2024年交付无人机100台。 => 100台 count 100 count 2024
          该平台拥有1.44亿用户。 => 1.44亿 count 144e6 count -
          2025年日均调用量达到1.2万亿Tokens。 => 1.2万亿Tokens tokens 1.2e12 amount 2025
          单芯片算力为256TOPS。 => 256TOPS other 256 capacity -
          单卡显存为48GB。 => 48GB other 48 capacity -
          工厂年产能为30GWh。 => 30GWh other 30 capacity -
          数据中心规模为100MW。 => 100MW watts 100e6 capacity -
          单机柜功率为20kW。 => 20kW watts 20e3 capacity -
          电站装机容量为12.5万千瓦。 => 12.5万千瓦 watts 125e6 capacity -
          电池能量密度为285Wh/kg。 => 285Wh/kg other 285 capacity -
          交付周期延长至30周。 => 30周 other 30 duration -
          质保期为18个月。 => 18个月 months 18 duration -
          机组设计寿命为60年。 => 60年 years 60 duration -
          平均库存周转为133天。 => 133天 other 133 duration -
          """)
  void reads_numbers_of_things_in_chinese(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
