package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion last quarter. => $3 billion USD 3e9 amount 2026-Q1
          Revenue should be $3 billion this quarter. => $3 billion USD 3e9 amount 2026-Q2
          Revenue should be $3 billion next quarter. => $3 billion USD 3e9 amount 2026-Q3
          Revenue was $3 billion last year. => $3 billion USD 3e9 amount 2025
          Revenue should be $3 billion this year. => $3 billion USD 3e9 amount 2026
          Revenue should be $3 billion next year. => $3 billion USD 3e9 amount 2027
          Revenue was $3 billion last month. => $3 billion USD 3e9 amount 2026-04
          Revenue was $3 billion in January this year. => $3 billion USD 3e9 amount 2026-01
          Revenue was $3 billion this January. => $3 billion USD 3e9 amount 2026-01
          Revenue was $3 billion in January. => $3 billion USD 3e9 amount 2026-01
          Revenue was $3 billion in November. => $3 billion USD 3e9 amount 2025-11
          Revenue was $3 billion in the first quarter. => $3 billion USD 3e9 amount 2026-Q1
          Revenue was $3 billion in the fourth quarter. => $3 billion USD 3e9 amount 2025-Q4
          Turnover was $3 billion yesterday. => $3 billion USD 3e9 amount 2026-05-13
          Turnover was $3 billion on May 12. => $3 billion USD 3e9 amount 2026-05-12
          Revenue was $3 billion in the first half of last year. => $3 billion USD 3e9 amount 2025-H1
          今年1月营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-01
          今年一季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-Q1
          今年营收将达3亿元。 => 3亿元 CNY 300e6 amount 2026
          去年营收为3亿元。 => 3亿元 CNY 300e6 amount 2025
          明年营收将达3亿元。 => 3亿元 CNY 300e6 amount 2027
          去年上半年营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          去年前三季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          上季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-Q1
          上个季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-Q1
          上月营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-04
          周二成交额为3亿元。 => 3亿元 CNY 300e6 amount 2026-05-12
          昨日成交额为3亿元。 => 3亿元 CNY 300e6 amount 2026-05-13
          5月12日成交额为3亿元。 => 3亿元 CNY 300e6 amount 2026-05-12
          一季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-Q1
          今年一季度营收为3亿元，去年同期为2亿元。 => 3亿元 CNY 300e6 amount 2026-Q1 ; 2亿元 CNY 200e6 amount 2025-Q1
          """)
  void resolves_relative_times_against_the_day_of_publication(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2026, 5, 14))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          上半年营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-H1
          前三季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-01/2025-09
          三季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          Q3营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q3
          Revenue was $3 billion in the first half. => $3 billion USD 3e9 amount 2025-H1
          Revenue was $3 billion in Q3. => $3 billion USD 3e9 amount 2025-Q3
          Revenue was $3 billion in the first nine months. => $3 billion USD 3e9 amount 2025-01/2025-09
          Revenue was $3 billion last quarter. => $3 billion USD 3e9 amount 2025-Q3
          """)
  void resolves_halves_against_the_day_of_publication(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2025, 10, 30))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion last quarter. => $3 billion USD 3e9 amount 2025-Q4
          Revenue was $3 billion last month. => $3 billion USD 3e9 amount 2025-12
          Revenue was $3 billion in December. => $3 billion USD 3e9 amount 2025-12
          上月营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-12
          去年12月营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-12
          四季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q4
          """)
  void crosses_the_turn_of_the_year(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2026, 1, 8))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion last quarter. => $3 billion USD 3e9 amount -
          Revenue was $3 billion last year. => $3 billion USD 3e9 amount -
          Revenue was $3 billion in January this year. => $3 billion USD 3e9 amount -
          Revenue was $3 billion in the first quarter. => $3 billion USD 3e9 amount -
          上季度营收为3亿元。 => 3亿元 CNY 300e6 amount -
          今年1月营收为3亿元。 => 3亿元 CNY 300e6 amount -
          去年营收为3亿元。 => 3亿元 CNY 300e6 amount -
          上半年营收为3亿元。 => 3亿元 CNY 300e6 amount -
          前三季度营收为3亿元。 => 3亿元 CNY 300e6 amount -
          昨日成交额为3亿元。 => 3亿元 CNY 300e6 amount -
          """)
  void leaves_a_relative_time_open_without_a_day_of_publication(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue was $3 billion in the last quarter. => $3 billion USD 3e9 amount 2026-Q1
          Revenue was $3 billion in the previous quarter. => $3 billion USD 3e9 amount 2026-Q1
          Revenue will be $3 billion in the current quarter. => $3 billion USD 3e9 amount 2026-Q2
          Last year, revenue was $3 billion. => $3 billion USD 3e9 amount 2025
          This year, revenue should be $3 billion. => $3 billion USD 3e9 amount 2026
          Next year, revenue should be $3 billion. => $3 billion USD 3e9 amount 2027
          Last month, revenue was $3 billion. => $3 billion USD 3e9 amount 2026-04
          Revenue was $3 billion in the first quarter of this year. => $3 billion USD 3e9 amount 2026-Q1
          Revenue should be $3 billion in the second half of the year. => $3 billion USD 3e9 amount 2026-H2
          前年营收为3亿元。 => 3亿元 CNY 300e6 amount 2024
          后年营收将达3亿元。 => 3亿元 CNY 300e6 amount 2028
          本季度营收将达3亿元。 => 3亿元 CNY 300e6 amount 2026-Q2
          下季度营收将达3亿元。 => 3亿元 CNY 300e6 amount 2026-Q3
          本月营收将达3亿元。 => 3亿元 CNY 300e6 amount 2026-05
          今年以来成交额合计3亿元。 => 3亿元 CNY 300e6 amount 2026
          今年下半年营收将达3亿元。 => 3亿元 CNY 300e6 amount 2026-H2
          去年四季度营收为3亿元。 => 3亿元 CNY 300e6 amount 2025-Q4
          今年前4个月营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-01/2026-04
          1-4月营收为3亿元。 => 3亿元 CNY 300e6 amount 2026-01/2026-04
          今日成交额为3亿元。 => 3亿元 CNY 300e6 amount 2026-05-14
          """)
  void resolves_more_relative_times(String text, String figures) {
    assertThat(FigureLines.of(text, LocalDate.of(2026, 5, 14))).isEqualTo(figures);
  }
}
