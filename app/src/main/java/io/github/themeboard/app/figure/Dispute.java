package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.figure.ValueGroup;
import java.util.List;
import java.util.Locale;

/** Values that sources give for the same thing, side by side, one figure's own first. */
final class Dispute {
  private Dispute() {}

  /** Others that give one of the values, beside the one that stands for it. */
  private static final int MOST_ALSO = 5;

  /**
   * One of the values.
   *
   * @param gap how far it lies from the first, in words
   * @param also others that say the same
   * @param left how many more there are
   */
  record Side(FigureView figure, String gap, List<FigureView> also, int left) {}

  /**
   * The values of a figure's thing, if another source disagrees with it.
   *
   * @param all the figure itself first, and those that may be of the same thing
   */
  static List<Side> of(PublishedFact own, List<PublishedFact> all, FigureSet set, Sheet sheet) {
    Figure figure = FigureSet.figure(own);
    List<PublishedFact> same =
        all.stream()
            .filter(f -> f.id() == own.id() || figure.sameThingAs(FigureSet.figure(f)))
            .toList();
    boolean disputed = same.stream().map(FigureSet::figure).anyMatch(figure::conflictsWith);
    return disputed
        ? ValueGroup.of(same).stream().map(value -> side(own, value, set, sheet)).toList()
        : List.of();
  }

  private static Side side(PublishedFact own, ValueGroup value, FigureSet set, Sheet sheet) {
    FigureMessages words = sheet.messages(FigureMessages.class);
    PublishedFact first = value.first();
    List<PublishedFact> others = value.facts().stream().skip(1).toList();
    return new Side(
        set.rows(List.of(first), sheet).get(0),
        first.id() == own.id() ? words.this_one() : gap(own, first, words),
        set.rows(others.stream().limit(MOST_ALSO).toList(), sheet),
        Math.max(0, others.size() - MOST_ALSO));
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
