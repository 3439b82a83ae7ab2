package io.github.themeboard.importer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of 20,000 articles of 8 KB, and how fast a newcomer is held against them. */
@Tag("benchmark")
class ArticleMemoryBenchmarkTest {
  private static final int ARTICLES = 20_000;
  private static final int WORDS = 1_250;
  private static final int ASKED = 200;
  private static final long MOST_BYTES = 4_096;

  @Test
  void anArticleTakesLessThanFourKilobytes() {
    ArticleIndex index = new ArticleIndex(List.of());
    text(0);
    long before = used();
    long start = System.nanoTime();
    long signing = 0;
    for (int i = 0; i < ARTICLES; i++) {
      long begun = System.nanoTime();
      KnownBoard.Article article = article(i);
      signing += System.nanoTime() - begun;
      index.add(article);
    }
    Duration adding = Duration.ofNanos(System.nanoTime() - start - signing);
    long each = (used() - before) / ARTICLES;
    Duration asking = asked(index);
    System.out.printf(
        Locale.ROOT,
        "%,d articles: %,d bytes each; %.3f ms to add one, %.2f ms to hold one against all%n",
        ARTICLES,
        each,
        adding.toNanos() / 1e6 / ARTICLES,
        asking.toNanos() / 1e6 / ASKED);
    assertThat(each).isLessThanOrEqualTo(MOST_BYTES);
  }

  private static Duration asked(ArticleIndex index) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      String text = text(i * (ARTICLES / ASKED));
      texts.add(i % 2 == 0 ? text : text.replace("market", "sector"));
    }
    long start = System.nanoTime();
    for (int i = 0; i < ASKED; i++) {
      ArticleIndex.Match match = index.find(texts.get(i), null, null, null);
      assertThat(match).as("%d", i).isNotNull();
      assertThat(match.article()).isEqualTo(String.valueOf(i * (ARTICLES / ASKED)));
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static KnownBoard.Article article(int number) {
    return new KnownBoard.Article(
        String.valueOf(number),
        "Note " + number,
        "https://example.org/notes/" + number,
        List.of("Lantern Securities", "灯塔证券"),
        false,
        null,
        TextSignature.of(text(number)));
  }

  /** Some words are frequent and most are rare, as in an article. */
  private static String text(int number) {
    Random random = new Random(number);
    return IntStream.range(0, WORDS)
        .mapToObj(
            i ->
                (i % 40 == 0 ? "market" : "w" + (int) Math.exp(random.nextDouble() * 10))
                    + (i % 20 == 19 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private static long used() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
