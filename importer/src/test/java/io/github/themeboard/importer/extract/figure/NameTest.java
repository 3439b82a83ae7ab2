package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Shipments of 800G modules reached 5 million units in 2024. => 5 million count 5e6 count 2024
          The Ascend 950PR costs 20% more than the model before. => 20% percent 20 growth -
          Moutai (600519.SH) reported revenue of 174 billion yuan in 2024. => 174 billion yuan CNY 174e9 amount 2024
          1. Revenue was $3 billion in 2024. => $3 billion USD 3e9 amount 2024
          (2) Revenue was $3 billion in 2024 [3]. => $3 billion USD 3e9 amount 2024
          2024年800G光模块出货500万只。 => 500万只 count 5e6 count 2024
          贵州茅台（600519.SH）2024年营收为1741亿元。 => 1741亿元 CNY 174.1e9 amount 2024
          1、2024年营收为3亿元。 => 3亿元 CNY 300e6 amount 2024
          （2）2024年营收为3亿元。 => 3亿元 CNY 300e6 amount 2024
          ①2024年营收为3亿元。 => 3亿元 CNY 300e6 amount 2024
          NVL72机柜售价为300万美元。 => 300万美元 USD 3e6 price -
          """)
  void reads_the_figure_beside_a_number_that_is_none(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The Xeon 6 and the EPYC 9005 were presented. => -
          The satellite rides on a Long March 12 rocket. => -
          The company sells the Galaxy S25 and the Mate 70. => -
          The Qwen3 and Llama 4 families are open. => -
          The model Qwen2.5-72B is open. => -
          The COMAC C919 flies daily. => -
          Patients with HER2 tumours and Covid-19 were excluded. => -
          Windows 11 and iOS 18 are supported. => -
          The standard is IEEE 802.3. => -
          The patent is CN202310123456. => -
          The order number is 20260406001. => -
          Route 66 is closed. => -
          The report is No. 2026-15. => -
          The G20 and the G7 met. => -
          The company joined the Fortune 500. => -
          Form 10-K was filed. => -
          Phase 3 trials have begun. => -
          The Level 3 car may drive alone. => -
          (a) Demand is rising. (b) Prices follow. => -
          Table 4: Demand by region => -
          Source: Company data, 2025 => -
          比亚迪发布秦L和汉DM-i 2025款。 => -
          国产大飞机C919投入运营。 => -
          公司完成A轮和B+轮融资。 => -
          药物进入3期临床。 => -
          药物进入III期临床。 => -
          车型支持L3级自动驾驶。 => -
          入选世界500强企业。 => -
          公司产品采用7系铝合金和18650电芯。 => -
          证书编号为20260406001。 => -
          执业证书编号：S0010520010001 => -
          资料来源：公司公告，2025年。 => -
          图表 4：分区域需求 => -
          表1：盈利预测 => -
          微信号：abc123456 => -
          618和双11大促带动需求。 => -
          315晚会曝光问题。 => -
          公司在T+1日公告。 => -
          一带一路沿线需求旺盛。 => -
          """)
  void finds_no_figure_in_more_names_and_codes(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
