package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinesePeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          2025年公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          2025年三季度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          2025年第三季度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          2025年Q3公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          2025Q3公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          25Q3公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          3Q25公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          25H1公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          2025H1公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          2025年上半年公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          2025年下半年公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H2
          2025年前三季度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          2025年1-9月公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          2025年前9个月公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          2025年1-8月公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-08
          2025年1月公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01
          2025年9月3日成交额为3亿元。 => 3亿元 CNY 300e6 amount 2025-09-03
          截至2025年6月30日，公司货币资金为3亿元。 => 3亿元 CNY 300e6 amount 2025-06-30
          截至2025年6月30日止财年公司营收为3亿元。 => 3亿元 CNY 300e6 amount FY2025
          截至2025年12月31日止年度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          预计2025年、2026年净利润3亿元和4亿元，EPS为1.2元和1.6元。 => 3亿元 CNY 300e6 amount 2025 ; 4亿元 CNY 400e6 amount 2026 ; 1.2元 CNY 1.2 price 2025 ; 1.6元 CNY 1.6 price 2026
          截至2025年6月末，公司货币资金为3亿元。 => 3亿元 CNY 300e6 amount 2025-06
          截至2025年末，公司货币资金为3亿元。 => 3亿元 CNY 300e6 amount 2025
          2025-27年公司资本开支合计3亿元。 => 3亿元 CNY 300e6 amount 2025/2027
          2025-2027年公司资本开支合计3亿元。 => 3亿元 CNY 300e6 amount 2025/2027
          2025年至2027年公司资本开支合计3亿元。 => 3亿元 CNY 300e6 amount 2025/2027
          “十四五”期间总投资为3亿元。 => 3亿元 CNY 300e6 amount 2021/2025
          “十五五”期间总投资为3亿元。 => 3亿元 CNY 300e6 amount 2026/2030
          到2030年市场规模将达到3亿元。 => 3亿元 CNY 300e6 amount 2030
          2030年前市场规模将达到3亿元。 => 3亿元 CNY 300e6 amount 2030
          预计2027E公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2027
          FY2026公司营收为3亿元。 => 3亿元 CNY 300e6 amount FY2026
          FY2026Q1公司营收为3亿元。 => 3亿元 CNY 300e6 amount FY2026-Q1
          2024年营收为3亿元，2025年为4亿元。 => 3亿元 CNY 300e6 amount 2024 ; 4亿元 CNY 400e6 amount 2025
          2026年一季度营收为3亿元，去年同期为2亿元。 => 3亿元 CNY 300e6 amount 2026-Q1 ; 2亿元 CNY 200e6 amount 2025-Q1
          2026年一季度营收为3亿元，上年同期为2亿元。 => 3亿元 CNY 300e6 amount 2026-Q1 ; 2亿元 CNY 200e6 amount 2025-Q1
          该订单金额为3亿元。 => 3亿元 CNY 300e6 amount -
          """)
  void reads_the_period_of_a_chinese_sentence(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
