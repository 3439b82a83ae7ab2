package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskRegister;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the risk register shows. */
@RequestScoped
class RiskPages {
  private final Page page;
  private final RiskRegister register;
  private final SilencePages silence;
  private final ThemeChoice themes;

  RiskPages(Page page, RiskRegister register, SilencePages silence, ThemeChoice themes) {
    this.page = page;
    this.register = register;
    this.silence = silence;
    this.themes = themes;
  }

  /**
   * The register, filtered, and the matrix of who states which risks.
   *
   * @param listed whether the register itself is shown: not beside the whole matrix
   */
  record RisksView(
      boolean listed,
      List<RiskViews.Group> groups,
      Paging paging,
      SilenceMatrix matrix,
      List<Choice> themes,
      List<Choice> categories,
      List<NoteView> endnotes) {}

  @Transactional
  RisksView list() {
    RiskCategory category = category();
    RiskRegister.Scope scope = new RiskRegister.Scope(themes.branch(), category);
    Clocks clocks = page.clocks();
    Sheet sheet = new Sheet(page);
    boolean listed = !silence.whole();
    Map<RiskCategory, Integer> counts = listed ? register.counts(scope, clocks) : Map.of();
    Paging paging = Paging.of(page, counts.values().stream().mapToInt(Integer::intValue).sum());
    return new RisksView(
        listed,
        listed
            ? RiskViews.of(
                register.page(scope, clocks, paging.first(), paging.most()), counts, sheet)
            : List.of(),
        paging,
        silence.matrix(sheet),
        themes.choices(),
        categories(category),
        sheet.endnotes());
  }

  private @Nullable RiskCategory category() {
    String asked = page.parameter("category");
    return asked == null
        ? null
        : Token.parse(RiskCategory.class, asked).orElseThrow(() -> new NoSuchPage("/risks"));
  }

  private List<Choice> categories(@Nullable RiskCategory chosen) {
    return Stream.of(RiskCategory.values())
        .map(c -> new Choice(c.token(), page.messages().risk_category(c), c == chosen))
        .toList();
  }
}
