package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.SpeakerRepository;
import io.github.themeboard.domain.wording.Wording;
import java.util.List;

/**
 * Risks by sources: who warns of what, and who states no risk at all.
 *
 * @param categories the columns
 * @param rows one a source that speaks for itself; whoever it quotes is no row unless quoted with a
 *     risk
 */
public record SilenceMatrix(List<RiskCategory> categories, Fold<Row> rows) {

  /**
   * One source.
   *
   * @param counts risk factors it states, by column
   */
  public record Row(String source, List<Integer> counts) {
    /** Whether it states no risk at all. */
    public boolean silent() {
      return counts.stream().allMatch(c -> c == 0);
    }
  }

  static Row row(SpeakerRepository.Speaker speaker, List<RiskCategory> categories, Sheet sheet) {
    Wording name = speaker.name();
    return new Row(
        name == null ? sheet.messages().source_unnamed() : sheet.in(name),
        categories.stream().map(c -> speaker.stated().getOrDefault(c, 0)).toList());
  }
}
