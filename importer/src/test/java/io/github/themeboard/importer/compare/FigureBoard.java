package io.github.themeboard.importer.compare;

import io.github.themeboard.domain.figure.FigureKind;
import java.util.List;

/** A board with three figures, and what it says to those of an article. */
final class FigureBoard {
  static final String BILLION = "1000000000";
  static final String YI = "100000000";

  private static final Board BOARD =
      new Board()
          .figure(
              "capex-2025",
              "aurelia",
              "Aurelia's capital expenditure",
              "曜石光子资本开支",
              FigureKind.AMOUNT,
              "149.6",
              9,
              "CNY",
              "2025")
          .figure(
              "market-2024",
              null,
              "Cold-atom sensor market of China",
              "中国冷原子传感器市场规模",
              FigureKind.AMOUNT,
              "162.6",
              9,
              "CNY",
              "2024")
          .figure(
              "market-growth",
              null,
              "Cold-atom sensor market of China",
              "中国冷原子传感器市场规模",
              FigureKind.CAGR,
              "57",
              0,
              "percent",
              "2020/2028");

  private FigureBoard() {}

  static List<Verdict> compared(Told told) {
    return Comparer.compare(told.extraction(), BOARD.known()).figures();
  }

  static Verdict only(Told told) {
    return only(told, BOARD);
  }

  static Verdict only(Told told, Board board) {
    return Comparer.compare(told.extraction(), board.known()).figures().get(0);
  }
}
