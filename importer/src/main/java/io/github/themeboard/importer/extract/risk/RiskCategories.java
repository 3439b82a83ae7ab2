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

  /** The category of a risk, given in lower case; one that no word tells is of execution. */
  RiskCategory of(String lower) {
    RiskCategory best = RiskCategory.EXECUTION;
    int most = 0;
    for (RiskCategory category : ORDER) {
      int weight = 0;
      for (Word word : words.getOrDefault(category, List.of())) {
        weight += RiskWords.stands(lower, word.phrase()) ? word.weight() : 0;
      }
      if (weight > most) {
        most = weight;
        best = category;
      }
    }
    return best;
  }
}
