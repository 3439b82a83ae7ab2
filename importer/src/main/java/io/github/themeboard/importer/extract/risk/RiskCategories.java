package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.WordFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges what a risk threatens by weighted words. They are data: {@code risk-categories.txt}. */
final class RiskCategories {
  private static final String FILE = "/extract/risk-categories.txt";

  private record Word(String phrase, int weight) {}

  /** The order in which the file names them decides a tie. */
  private static final List<RiskCategory> ORDER =
      List.of(
          RiskCategory.GEOPOLITICS,
          RiskCategory.POLICY,
          RiskCategory.CAPITAL_SPENDING,
          RiskCategory.COMPETITION,
          RiskCategory.TECHNOLOGY,
          RiskCategory.SUPPLY,
          RiskCategory.DEMAND,
          RiskCategory.FINANCIAL,
          RiskCategory.ADOPTION,
          RiskCategory.EXECUTION);

  private final Map<RiskCategory, List<Word>> words = new EnumMap<>(RiskCategory.class);

  private RiskCategories(WordFile file) {
    for (RiskCategory category : ORDER) {
      words.put(
          category,
          file.section(category.token()).stream()
              .map(line -> line.split(" ", 2))
              .map(cells -> new Word(Folding.fold(cells[1]), Integer.parseInt(cells[0])))
              .toList());
    }
  }

  static RiskCategories bundled() {
    return Bundled.CATEGORIES;
  }

  private static final class Bundled {
    private static final RiskCategories CATEGORIES = new RiskCategories(WordFile.bundled(FILE));
  }

  /**
   * A category and how sure it is.
   *
   * @param share how often a category with such a lead over the next one was right
   */
  record Judged(RiskCategory category, double share) {}

  /** A lead of as much as one plain word, where another category has words too. */
  private static final int CLEAR_LEAD = 3;

  /** Words of one category alone must weigh so much. */
  private static final int CLEAR_ALONE = 5;

  /** The category of a risk, given in lower case; one that no word tells is of execution. */
  Judged of(String lower) {
    RiskCategory best = RiskCategory.EXECUTION;
    int most = 0;
    int second = 0;
    for (RiskCategory category : ORDER) {
      int weight = 0;
      for (Word word : words.getOrDefault(category, List.of())) {
        weight += RiskWords.stands(lower, word.phrase()) ? word.weight() : 0;
      }
      second = Math.max(second, Math.min(weight, most));
      if (weight > most) {
        most = weight;
        best = category;
      }
    }
    return new Judged(best, share(most, second));
  }

  private static double share(int most, int second) {
    if (most == 0) {
      return 0.25;
    }
    return most - second >= (second == 0 ? CLEAR_ALONE : CLEAR_LEAD) ? 0.8 : 0.7;
  }
}
