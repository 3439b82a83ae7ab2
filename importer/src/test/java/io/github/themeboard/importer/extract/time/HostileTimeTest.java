package io.github.themeboard.importer.extract.time;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTimeTest {
  private static final int LENGTH = 1_000_000;

  /** Five seconds on a free machine; what is not linear takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "2025",
        "2025 ",
        "2025-",
        "2025/",
        "2025年",
        "2025年1",
        "Q3",
        "Q3 ",
        "Q3 2025 ",
        "FY",
        "FY26 ",
        "H1",
        "the ",
        "the first ",
        "first half of ",
        "last ",
        "last quarter ",
        "a year earlier ",
        "January ",
        "Jan. 1, ",
        "去",
        "去年",
        "去年同期",
        "上",
        "上半年",
        "前",
        "前三季度",
        "第",
        "第一",
        "至",
        "十四五",
        "年",
        "月",
        "日",
        "1月",
        "1月1日",
        "1-",
        "一",
        "二〇二五年",
        " ",
        "\n",
        "(",
        "e\u0301",
        "\u0301",
        "\ud83d",
        "\u3000"
      })
  void finds_the_times_of_a_megabyte_of_anything_in_linear_time(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    assertTimeoutPreemptively(LIMIT, () -> TimeLines.mentions(text, PUBLISHED));
  }
}
