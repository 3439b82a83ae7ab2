package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import java.util.List;

/**
 * Tells figures that are true at any time, so that a time named elsewhere in the sentence is not
 * theirs: what one unit costs or holds, what a deal is worth, what a plant will take.
 */
final class Generality {
  private static final List<String> OPENINGS = FigureWords.list("ONE_OF_MANY");

  /** They begin like "one of many" and name the time that is reported. */
  private static final List<String> PERIODS = List.of("单季", "單季", "单月", "單月", "单日", "每股");

  private static final List<String> MODELS =
      List.of(
          "上一代",
          "前代",
          "上代",
          "传统",
          "previous generation",
          "predecessor",
          "per generation",
          "日均",
          "年产值");
  private static final List<String> DEALS = FigureWords.list("DEAL");
  private static final List<String> COMPLETIONS = FigureWords.list("COMPLETION");

  private Generality() {}

  /** Whether only a time in the figure's own clause can be its period. */
  static boolean of(String lower, Clause clause, Quantity quantity, FigureKind kind) {
    if (kind == FigureKind.MARGIN || kind == FigureKind.CAGR) {
      return false;
    }
    String before = lower.substring(clause.start(), quantity.start()).strip();
    if (FigureWords.held(before, MODELS)) {
      return true;
    }
    boolean sum =
        kind == FigureKind.AMOUNT || kind == FigureKind.PRICE || kind == FigureKind.CAPACITY;
    if (!sum) {
      return false;
    }
    boolean oneOfMany = FigureWords.begin(before, OPENINGS) && !FigureWords.begin(before, PERIODS);
    return oneOfMany || FigureWords.held(before, DEALS);
  }

  /** Whether a time is the time when something will be ready, not the figure's. */
  static boolean completes(String between, FigureKind kind) {
    boolean sum =
        kind == FigureKind.AMOUNT || kind == FigureKind.PRICE || kind == FigureKind.CAPACITY;
    boolean parted = between.indexOf('，') >= 0 || between.indexOf(',') >= 0;
    return sum && parted && between.length() <= 80 && FigureWords.held(between, COMPLETIONS);
  }
}
