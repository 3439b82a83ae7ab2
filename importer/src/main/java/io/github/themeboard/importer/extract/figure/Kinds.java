package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.extract.time.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which kind of figure a quantity is, from its unit and the words around it. */
final class Kinds {
  private final PercentKind percentages;
  private final MoneyKind money;
  private final ThingKind things;

  Kinds(SentenceCues sentence) {
    this.percentages = new PercentKind(sentence);
    this.money = new MoneyKind(sentence);
    this.things = new ThingKind(sentence);
  }

  /**
   * The kind of a quantity.
   *
   * @param clause the words that it stands in
   * @param before the kind of the quantity before it in the sentence
   * @param alike the kind of the last quantity of the same dimension
   */
  FigureKind of(
      Quantity quantity,
      Clause clause,
      @Nullable FigureKind before,
      @Nullable FigureKind alike,
      List<Mention> times) {
    return switch (quantity.dimension()) {
      case PERCENT -> percentages.of(quantity, clause, before, times);
      case POINTS -> FigureKind.GROWTH;
      case BASIS, INDEX -> FigureKind.OTHER;
      case MONEY -> money.of(quantity, clause);
      case MULTIPLE -> things.multiple(quantity, clause);
      case RATIO -> FigureKind.RATIO;
      case TOKENS -> FigureKind.AMOUNT;
      case POWER, ENERGY -> things.volume(quantity, clause, alike);
      case COMPUTE -> FigureKind.CAPACITY;
      case MASS, AREA -> things.size(quantity, clause);
      case PHYSICAL -> things.made(quantity, clause, FigureKind.OTHER);
      case DURATION -> things.time(quantity, clause);
      case PARAMETERS -> FigureKind.COUNT;
      case COUNT -> things.count(quantity, clause, alike);
      case BARE -> things.bare(quantity, clause);
    };
  }
}
