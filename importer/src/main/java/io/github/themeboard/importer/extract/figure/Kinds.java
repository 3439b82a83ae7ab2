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
   * @param before the kind of the quantity before it in the sentence
   * @param alike the kind of the last quantity of the same dimension
   */
  FigureKind of(
      Quantity quantity,
      @Nullable FigureKind before,
      @Nullable FigureKind alike,
      List<Mention> times) {
    return switch (quantity.dimension()) {
      case PERCENT -> percentages.of(quantity, before, times);
      case POINTS -> FigureKind.GROWTH;
      case BASIS, INDEX -> FigureKind.OTHER;
      case MONEY -> money.of(quantity);
      case MULTIPLE -> things.multiple(quantity);
      case RATIO -> FigureKind.RATIO;
      case TOKENS -> FigureKind.AMOUNT;
      case POWER, ENERGY -> things.volume(quantity, alike);
      case COMPUTE -> FigureKind.CAPACITY;
      case MASS, AREA -> things.size(quantity);
      case PHYSICAL -> things.made(quantity, FigureKind.OTHER);
      case DURATION -> FigureKind.DURATION;
      case PARAMETERS -> FigureKind.COUNT;
      case COUNT -> things.made(quantity, FigureKind.COUNT);
      case BARE -> things.bare(quantity);
    };
  }
}
