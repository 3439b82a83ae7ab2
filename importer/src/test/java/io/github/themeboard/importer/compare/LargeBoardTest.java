package io.github.themeboard.importer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.figure.FigureKind;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the size of a board, a candidate is held against a bounded part of it. */
class LargeBoardTest {
  private static final String[] WORDS = {
    "sensor", "market", "laser", "crystal", "clock", "drone", "vacuum", "cell", "airline", "order"
  };

  @Test
  @Timeout(120)
  void aThousandCandidatesAgainstAHundredThousandFactsOfOnePeriodTakeSeconds() {
    Random random = new Random(7);
    Board board = new Board();
    for (int i = 0; i < 100_000; i++) {
      String subject = words(random, 3) + " n" + i % 5_000;
      board.figure(
          "f" + i,
          i % 2 == 0 ? "aurelia" : null,
          subject,
          "传感器" + i,
          FigureKind.AMOUNT,
          "1" + i,
          6,
          "CNY",
          "2025");
      if (i < 10_000) {
        board.risk("r" + i, words(random, 5) + " r" + i, "激光晶体" + i, "sensing");
        board.event("e" + i, words(random, 5) + " e" + i, "投产" + i, "2025-03-04", "aurelia");
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("Aurelia saw the ")
          .append(words(random, 3))
          .append(" n")
          .append(i)
          .append(" market reach q")
          .append(i)
          .append(" million yuan in 2025.\n");
    }
    Told told = Told.in(text.toString()).company("Aurelia").theme("sensing");
    for (int i = 0; i < 1_000; i++) {
      told.figure("q" + i + " million yuan", "1" + i, "1000000", "CNY", FigureKind.AMOUNT, "2025");
      told.event("q" + i + " million yuan in 2025", "2025");
      told.risk("market reach q" + i + " million yuan");
    }
    Comparer comparer = new Comparer(board.known());
    long start = System.nanoTime();

    Comparison comparison = comparer.compare(told.extraction());

    assertThat(comparison.figures()).hasSize(1_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
  }

  @Test
  @Timeout(120)
  void aTextOfTenMegabytesIsComparedInSeconds() {
    String sentence =
        "Sensor makers sold 14 units to airlines in the spring, and 3 more since then. ";
    String text = (sentence.repeat(40) + "\n\n").repeat(10_000_000 / sentence.length() / 40);

    Comparison comparison =
        Comparer.compare(
            Told.in(text).extraction(), new Board().article("short", sentence).known());

    assertThat(comparison.duplicateOf()).isNull();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
