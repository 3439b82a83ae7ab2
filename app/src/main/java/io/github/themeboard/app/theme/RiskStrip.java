package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskFactor;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many independent sources warn of each category of risk: also of those that nobody names. */
final class RiskStrip {
  /** The strongest tint; more origins than this look like it, and their number says how many. */
  private static final int HOTTEST = 3;

  private RiskStrip() {}

  /**
   * One category.
   *
   * @param heat from 0 to 3
   * @param href its risk factors in the register; null if it has none
   */
  record Cell(RiskCategory category, int risks, int origins, int heat, @Nullable String href) {}

  /** Every category in its order. */
  static List<Cell> of(List<PublishedFact> found, String theme, Sheet sheet) {
    return Arrays.stream(RiskCategory.values()).map(c -> cell(c, found, theme, sheet)).toList();
  }

  private static Cell cell(
      RiskCategory category, List<PublishedFact> found, String theme, Sheet sheet) {
    int risks = 0;
    Set<String> origins = new HashSet<>();
    for (PublishedFact fact : found) {
      if (fact.version() instanceof RiskFactor risk && risk.category() == category) {
        risks++;
        for (Citation citation : fact.citations()) {
          origins.add(citation.origin().key());
        }
      }
    }
    return new Cell(
        category,
        risks,
        origins.size(),
        Math.min(HOTTEST, origins.size()),
        risks == 0 ? null : sheet.to("/risks?theme=" + theme + "&category=" + category.token()));
  }
}
