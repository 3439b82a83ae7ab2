package io.github.themeboard.importer.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue rose in 2025. => 2025=2025
          Revenue rose in Q3 2025 and fell in 4Q25. => Q3 2025=2025-Q3 ; 4Q25=2025-Q4
          Revenue rose in H1 2025, not in 2H24. => H1 2025=2025-H1 ; 2H24=2024-H2
          Revenue rose in the first half of 2025. => first half of 2025=2025-H1
          Revenue rose in the third quarter of 2025. => third quarter of 2025=2025-Q3
          Revenue rose in FY2026 Q1. => FY2026 Q1=FY2026-Q1
          Revenue rose in fiscal 2026. => fiscal 2026=FY2026
          Revenue rose from 2020 to 2028. => 2020 to 2028=2020/2028
          Revenue rose in 2020-2028. => 2020-2028=2020/2028
          Revenue rose in September 2025. => September 2025=2025-09
          Revenue rose on September 3, 2025. => September 3, 2025=2025-09-03
          Revenue rose on 3 September 2025. => 3 September 2025=2025-09-03
          Revenue rose on 2025-09-03. => 2025-09-03=2025-09-03
          Revenue rose last quarter. => last quarter=2026-Q1
          Revenue rose last year. => last year=2025
          Revenue rose yesterday. => yesterday=2026-05-13
          It weighs 1.2025 kg. => -
          The code is A2025 or 2025B. => -
          The number is 120256. => -
          On February 29, 2024 the plant opened. => February 29, 2024=2024-02-29
          You may agree. => -
          The march went on and on. => -
          """)
  void finds_the_times_of_an_english_sentence(String text, String times) {
    assertThat(TimeLines.of(text, LocalDate.of(2026, 5, 14))).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          2025年营收增长。 => 2025年=2025
          2025年三季度营收增长。 => 2025年三季度=2025-Q3
          2025年第三季度营收增长。 => 2025年第三季度=2025-Q3
          25Q3营收增长。 => 25Q3=2025-Q3
          2025年上半年营收增长。 => 2025年上半年=2025-H1
          2025年前三季度营收增长。 => 2025年前三季度=2025-01/2025-09
          2025年1-9月营收增长。 => 2025年1-9月=2025-01/2025-09
          2025年9月营收增长。 => 2025年9月=2025-09
          2025年9月3日营收增长。 => 2025年9月3日=2025-09-03
          2025-27年营收增长。 => 2025-27年=2025/2027
          2025年至2027年营收增长。 => 2025年至2027年=2025/2027
          “十四五”期间营收增长。 => 十四五=2021/2025
          去年营收增长。 => 去年=2025
          今年1月营收增长。 => 今年1月=2026-01
          今年上半年营收增长。 => 今年上半年=2026-H1
          上季度营收增长。 => 上季度=2026-Q1
          昨日股价上涨。 => 昨日=2026-05-13
          2024年营收增长，2025年营收下降。 => 2024年=2024 ; 2025年=2025
          建设周期为3年。 => -
          公司成立20年。 => -
          每月交付一批。 => -
          """)
  void finds_the_times_of_a_chinese_sentence(String text, String times) {
    assertThat(TimeLines.of(text, LocalDate.of(2026, 5, 14))).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Revenue rose last quarter. => last quarter=?
          Revenue rose in January this year. => January this year=?
          上季度营收增长。 => 上季度=?
          今年1月营收增长。 => 今年1月=?
          去年营收增长。 => 去年=?
          """)
  void leaves_the_relative_times_open_without_a_day(String text, String times) {
    assertThat(TimeLines.of(text, null)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          2025年13月营收增长。 => 2025年=2025
          """)
  void refuses_months_that_do_not_exist(String text, String times) {
    assertThat(TimeLines.of(text, LocalDate.of(2026, 5, 14))).isEqualTo(times);
  }
}
