package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values that sources give for the same thing, side by side, one figure's own first. */
final class Dispute {
  private Dispute() {}

  /**
   * One of the values.
   *
   * @param gap how far it lies from the first, in words
   */
  record Side(FigureView figure, String gap) {}

  static List<Side> of(PublishedFact own, List<PublishedFact> others, FigureSet set, Sheet sheet) {
    FigureMessages words = sheet.messages(FigureMessages.class);
    return others.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(own), others.stream())
            .map(
                f ->
                    new Side(
                        set.rows(List.of(f), sheet).get(0),
                        f.id() == own.id() ? words.this_one() : gap(own, f, words)))
            .toList();
  }

  /** Between the middles of what the two may stand for; nothing against a value of zero. */
  private static String gap(PublishedFact own, PublishedFact other, FigureMessages words) {
    double mine = middle(FigureSet.figure(own).quantity());
    double theirs = middle(FigureSet.figure(other).quantity());
    if (mine == 0 || mine == theirs) {
      return "";
    }
    double percent = 100 * (theirs - mine) / Math.abs(mine);
    String size = String.format(Locale.ROOT, "%.1f%%", Math.abs(percent));
    return percent > 0 ? words.above(size) : words.below(size);
  }

  private static double middle(Quantity quantity) {
    return (quantity.scaled().doubleValue() + quantity.scaledMax().doubleValue()) / 2;
  }
}
