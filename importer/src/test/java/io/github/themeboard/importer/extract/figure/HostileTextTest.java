package io.github.themeboard.importer.extract.figure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Segmenter;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int LENGTH = 1_000_000;

  /** Five seconds on a free machine; what is not linear takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        "\u3000",
        "2025年",
        "| 1 |\n",
        "1",
        "1,1,1,",
        "1-1-1-",
        "1.1.1.",
        "$",
        "%",
        "-",
        "~",
        "(",
        "[",
        "（(",
        "([1])",
        "亿",
        "万",
        "百分之",
        "约",
        "个",
        "元",
        "分别为",
        "Q3",
        "2025-",
        "CAGR ",
        "up ",
        "by 2030, ",
        "billion ",
        "and ",
        "respectively ",
        "e\u0301",
        "\u0301",
        "\u200d",
        "\ud83d\ude00",
        "\ud83d",
        "\u00bd",
        "a",
        "a.",
        "A1"
      })
  void reads_a_megabyte_of_anything_in_linear_time(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    Anatomy anatomy = new Segmenter().segment(text);
    FigureExtractor extractor = new FigureExtractor();
    assertTimeoutPreemptively(LIMIT, () -> extractor.extract(anatomy, PUBLISHED));
  }
}
