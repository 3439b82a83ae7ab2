package io.github.themeboard.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.read.Format;
import io.github.themeboard.importer.read.Printed;
import io.github.themeboard.importer.read.RawText;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times as long, whatever it repeats. */
class LinearTest {
  private static final Extractor EXTRACTOR = Extractor.bundled();

  /** Characters of the shorter text. */
  private static final int LENGTH = 40_000;

  /** Twice what linear time needs, and half of what quadratic time does. */
  private static final double MOST = 8;

  /** Below that a ratio is noise; quadratic time is far above it. */
  private static final Duration NOISE = Duration.ofMillis(400);

  /** Prose with figures in both languages, a table, a list of risks. */
  private static final String SAID =
      """
      Harbour Optics (NASDAQ: HBOX) said revenue rose 24%% to $3.%d billion in 2024, from $2.6 \
      billion in 2023. It expects 1.6T modules to make up 6%%-8%% of sales by 2027.

      海灯光电（300999.SZ）2024年实现营收32.%d亿元，同比增长24%%，毛利率为31.2%%。公司预计2027年出货量达500万只。

      | Company | Revenue | Growth |
      | Lantern Steel | 1,204 | %d%% |

      Risk factors: demand may fall by more than %d%%; export controls may tighten.

      """;

  @BeforeAll
  static void warmUp() {
    for (int i = 0; i < 10; i++) {
      EXTRACTOR.extract(text(article(20_000)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "7",
        "1,",
        "(",
        ")",
        "（",
        "亿",
        "年",
        "同比",
        "股份",
        "Q3 2025 ",
        "2025-",
        "a ",
        "A ",
        "Inc ",
        "the company said ",
        "风险提示：",
        "Risk: ",
        "- ",
        "| ",
        "\t",
        "\n",
        "e\u0301\u0302",
        "😀",
        "%",
        "$",
        "http://",
        "1)2)3)",
        "5% ",
        "3亿元",
        "from 11 billion in 2020 to 12 billion in 2024, ",
        "6%-8%",
        "公司（300308）营收3亿元，同比增长5%；",
        "(NASDAQ:ABCD) ",
        "a\n",
        "中\n",
        "Risk: a\n",
        "风险提示：需求不及预期；\n",
        "| a | 1% |\n",
        "a\t1\t2%\n",
        "Q: a\nA: b\n",
        "Stage 1: "
      })
  void fourTimesTheTextTakesAboutFourTimesAsLong(String unit) {
    RawText text = text(unit.repeat(LENGTH / unit.length()));
    RawText longer = text(unit.repeat(4 * LENGTH / unit.length()));
    EXTRACTOR.extract(text);
    Duration most = NOISE;
    Duration took = Duration.ZERO;
    for (int i = 0; i < 3 && (i == 0 || took.compareTo(most) > 0); i++) {
      took = i == 0 ? time(longer) : least(took, time(longer));
      if (took.compareTo(NOISE) > 0) {
        Duration once = least(least(time(text), time(text)), time(text));
        most = Duration.ofNanos(Math.max(NOISE.toNanos(), (long) (MOST * once.toNanos())));
      }
    }
    assertThat(took).as(unit.strip()).isLessThanOrEqualTo(most);
  }

  @Test
  void tenMegabytesOfArticlesEndWithinSeconds() {
    RawText text = text(article(10_000_000));

    Extraction found =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EXTRACTOR.extract(text));
    assertThat(found.figures()).isNotEmpty();
  }

  private static String article(int length) {
    StringBuilder article = new StringBuilder("Optical modules sell well\n\nMarch 4, 2025\n\n");
    for (int i = 0; article.length() < length; i++) {
      article.append(String.format(Locale.ROOT, SAID, i % 10, i % 10, i % 100, i % 90));
    }
    return article.toString();
  }

  private static RawText text(String text) {
    return new RawText("long.txt", Format.TEXT, text, Printed.NOTHING);
  }

  private static Duration time(RawText text) {
    long start = System.nanoTime();
    EXTRACTOR.extract(text);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
