package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links a growth rate to the two figures it runs between: "from 11 in 2020 to 160 in 2024, a CAGR
 * of 95%" is one statement in three figures.
 */
final class GrowthLinks {
  /** The ends stand near their rate, in characters. */
  private static final int REACH = 400;

  /** Among so many figures before and after the rate. */
  private static final int NEIGHBOURS = 6;

  /** Printed levels are rounded, and so is the rate that they give, in percentage points. */
  private static final double ROUNDING = 0.6;

  private GrowthLinks() {}

  static List<FigureCandidate> linked(List<FigureCandidate> figures) {
    List<FigureCandidate> linked = new ArrayList<>(figures);
    for (int i = 0; i < figures.size(); i++) {
      FigureCandidate rate = figures.get(i);
      String period = rate.period();
      if (rate.kind() == FigureKind.CAGR && period != null && period.indexOf('/') > 0) {
        Integer base = end(figures, i, period.substring(0, period.indexOf('/')), null);
        Integer result = end(figures, i, period.substring(period.indexOf('/') + 1), base);
        linked.set(i, rate.between(base, result));
      } else if (rate.kind() == FigureKind.GROWTH && i >= 2 && grown(figures, i)) {
        linked.set(i, rate.between(i - 2, i - 1));
      }
    }
    return linked;
  }

  /** "from 2 billion to 3 billion, up 50%": the two levels before give the rate. */
  private static boolean grown(List<FigureCandidate> figures, int rate) {
    FigureCandidate base = figures.get(rate - 2);
    FigureCandidate result = figures.get(rate - 1);
    FigureCandidate growth = figures.get(rate);
    boolean levels =
        level(base)
            && level(result)
            && base.unit().equals(result.unit())
            && base.scaled().signum() > 0
            && growth.unit().equals("percent")
            && growth.quote().start() - base.quote().start() <= REACH / 2;
    if (!levels) {
      return false;
    }
    double computed = (result.scaled().doubleValue() / base.scaled().doubleValue() - 1) * 100;
    return Math.abs(Math.abs(computed) - growth.value().abs().doubleValue()) <= ROUNDING;
  }

  private static boolean level(FigureCandidate figure) {
    return figure.kind() == FigureKind.AMOUNT
        || figure.kind() == FigureKind.COUNT
        || figure.kind() == FigureKind.PRICE
        || figure.kind() == FigureKind.CAPACITY;
  }

  private static @Nullable Integer end(
      List<FigureCandidate> figures, int rate, String year, @Nullable Integer other) {
    Integer nearest = null;
    int from = Math.max(0, rate - NEIGHBOURS);
    int to = Math.min(figures.size() - 1, rate + NEIGHBOURS);
    for (int i = from; i <= to; i++) {
      FigureCandidate figure = figures.get(i);
      boolean alike = other == null || figures.get(other).unit().equals(figure.unit());
      if (level(figure)
          && alike
          && year.equals(figure.period())
          && Math.abs(figure.quote().start() - figures.get(rate).quote().start()) <= REACH
          && (nearest == null || Math.abs(i - rate) < Math.abs(nearest - rate))) {
        nearest = i;
      }
    }
    return nearest;
  }
}
