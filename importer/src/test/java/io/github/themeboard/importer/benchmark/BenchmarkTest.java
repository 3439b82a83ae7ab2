package io.github.themeboard.importer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.extract.Extractor;
import io.github.themeboard.importer.read.RawText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with {@code -Dgroups=benchmark}; README has the command. */
@Tag("benchmark")
class BenchmarkTest {
  private static final double ARTICLES_A_SECOND = 300;
  private static final int MANY = 100_000;
  private static final int FIRST = 10_000;

  @Test
  void anAverageArticleIsReadThreeHundredTimesASecond() throws Exception {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(ExtractionBenchmark.class.getSimpleName()).build())
            .run();
    assertThat(results).isNotEmpty();
    results.forEach(
        r ->
            assertThat(r.getPrimaryResult().getScore())
                .as("articles a second, %s", r.getParams().getParam("language"))
                .isGreaterThanOrEqualTo(ARTICLES_A_SECOND));
  }

  @Test
  void memoryDoesNotGrowOverAHundredThousandArticles() {
    Extractor extractor = Extractor.bundled();
    List<RawText> articles = LongArticles.of("en");
    long figures = 0;
    long early = 0;
    for (int i = 0; i < MANY; i++) {
      RawText long8k = articles.get(i % articles.size());
      String text = long8k.text().substring(0, long8k.text().indexOf('\n', 1_000)) + "\n" + i;
      figures +=
          extractor
              .extract(new RawText(i + ".txt", long8k.format(), text, long8k.printed()))
              .figures()
              .size();
      if (i == FIRST) {
        early = used();
      }
    }
    long late = used();
    System.out.printf(
        Locale.ROOT,
        "heap in use after %,d articles %,d KB, after %,d articles %,d KB (%,d figures)%n",
        FIRST,
        early / 1024,
        MANY,
        late / 1024,
        figures);
    assertThat(late - early).as("bytes more in use").isLessThan(5_000_000);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
