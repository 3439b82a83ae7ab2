package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.figure.Cue.Sort;
import io.github.themeboard.importer.text.Folding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what numbers of things are: amounts, capacities, counts, multiples. */
final class ThingKind {
  private static final Set<Sort> GROWTH = EnumSet.of(Sort.GROWTH);
  private static final Set<Sort> TOTAL = EnumSet.of(Sort.TOTAL);
  private static final Set<Sort> VALUATION = EnumSet.of(Sort.VALUATION);
  private static final Set<Sort> CAPACITY = EnumSet.of(Sort.CAPACITY);
  private static final Set<Sort> MADE = EnumSet.of(Sort.VOLUME, Sort.CAPACITY);
  private static final List<String> SINCE = List.of(" since", " this", " last");
  private static final List<String> INDEXES = List.of("指数", "index", "pmi", "score");

  private final SentenceCues sentence;

  ThingKind(SentenceCues sentence) {
    this.sentence = sentence;
  }

  /** "3倍" grows behind a word of growth, counts in "three times this year", else it compares. */
  FigureKind multiple(Quantity quantity) {
    Clause clause = sentence.clause(quantity);
    if (repeated(quantity, clause)) {
      return FigureKind.COUNT;
    }
    Cue growth = sentence.last(clause.start(), quantity.start(), GROWTH);
    boolean direct =
        growth != null
            && quantity.start() - growth.end() <= 6
            && !new Changes(sentence).leadsTo(growth, quantity)
            && !sentence.lower().startsWith("高出", growth.start());
    return direct && sentence.last(clause.start(), quantity.start(), VALUATION) == null
        ? FigureKind.GROWTH
        : FigureKind.RATIO;
  }

  private boolean repeated(Quantity quantity, Clause clause) {
    return sentence.lower().startsWith("times", quantity.end() - 5)
        && SINCE.stream().anyMatch(sentence.behind(quantity, 7)::startsWith)
        && quantity.value().scale() <= 0
        && quantity.value().intValue() > 1
        && sentence.first(quantity.end(), clause.end(), TOTAL) == null;
  }

  /**
   * Power and energy.
   *
   * @param alike the kind of the last such quantity
   */
  FigureKind volume(Quantity quantity, @Nullable FigureKind alike) {
    Clause clause = sentence.clause(quantity);
    Cue cue = sentence.last(clause.start(), quantity.start(), MADE);
    if (cue == null) {
      cue = sentence.first(quantity.end(), clause.end(), MADE);
    }
    boolean amount = cue == null ? alike == FigureKind.AMOUNT : cue.sort() == Sort.VOLUME;
    return amount ? FigureKind.AMOUNT : FigureKind.CAPACITY;
  }

  /** Weights and areas: an amount, unless it is the size of one thing. */
  FigureKind size(Quantity quantity) {
    return made(quantity, ofOneThing(quantity) ? FigureKind.OTHER : FigureKind.AMOUNT);
  }

  /** The weight of one thing, not of what a plant makes. */
  private boolean ofOneThing(Quantity quantity) {
    int end = quantity.end();
    if (end >= sentence.end()) {
      return false;
    }
    boolean metres =
        sentence.folded().charAt(end - 1) == '米' && quantity.scaled().intValue() < 1_000;
    return metres
        || sentence.folded().charAt(end) == '级'
        || sentence.lower().startsWith("-class", end);
  }

  FigureKind made(Quantity quantity, FigureKind otherwise) {
    Clause clause = sentence.clause(quantity);
    Cue last = sentence.last(clause.start(), quantity.start(), MADE);
    boolean capacity =
        last != null ? last.sort() == Sort.CAPACITY : capacityBehind(quantity, clause);
    return capacity ? FigureKind.CAPACITY : otherwise;
  }

  /** In Chinese the word stands right behind: "30万吨产能". */
  private boolean capacityBehind(Quantity quantity, Clause clause) {
    int reach = Math.min(clause.end(), quantity.end() + 26);
    Cue after = sentence.first(quantity.end(), reach, CAPACITY);
    return after != null
        && (after.start() <= quantity.end() + 4
            || !Folding.ideograph(sentence.lower().charAt(after.start())));
  }

  /** A number without a unit: of a share, of an index, or a ratio. */
  FigureKind bare(Quantity quantity) {
    Clause clause = sentence.clause(quantity);
    String left = sentence.lower().substring(clause.start(), quantity.start());
    if (left.contains("eps") || left.contains("每股")) {
      return FigureKind.PRICE;
    }
    return INDEXES.stream().anyMatch(left::contains) ? FigureKind.OTHER : FigureKind.RATIO;
  }
}
