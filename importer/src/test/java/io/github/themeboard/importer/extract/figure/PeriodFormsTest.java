package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion in the fiscal first quarter of 2026. => $3 billion USD 3e9 amount FY2026-Q1
          Revenue was $3 billion in FY2026Q1. => $3 billion USD 3e9 amount FY2026-Q1
          Revenue was $3 billion in 9M25. => $3 billion USD 3e9 amount 2025-01/2025-09
          Revenue was $3 billion in full-year 2025. => $3 billion USD 3e9 amount 2025
          Revenue was $3 billion in calendar 2025. => $3 billion USD 3e9 amount 2025
          Revenue was $3 billion in the three months to June 30, 2025. => $3 billion USD 3e9 amount 2025-Q2
          Revenue was $3 billion in the quarter ended June 30, 2025. => $3 billion USD 3e9 amount 2025-Q2
          Sales were $3 billion in January-August 2025. => $3 billion USD 3e9 amount 2025-01/2025-08
          Sales were $3 billion from January to August 2025. => $3 billion USD 3e9 amount 2025-01/2025-08
          The market will be worth $3 billion in 2030. => $3 billion USD 3e9 amount 2030
          The market will be worth $3 billion before 2030. => $3 billion USD 3e9 amount 2030
          2025年第1季度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q1
          2025年度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          2025全年公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          2025年1至9月公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          2025年前三个季度公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          2025年四季度单季公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q4
          1Q25公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q1
          1H25公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          25年公司营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          FY26Q1公司营收为3亿元。 => 3亿元 CNY 300e6 amount FY2026-Q1
          FY26公司营收为3亿元。 => 3亿元 CNY 300e6 amount FY2026
          截至2025年9月底，公司货币资金为3亿元。 => 3亿元 CNY 300e6 amount 2025-09
          """)
  void reads_more_forms_of_periods(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
