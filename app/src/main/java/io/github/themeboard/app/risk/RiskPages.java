package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the risk register shows. */
@RequestScoped
class RiskPages {
  private final Page page;
  private final FactRepository facts;
  private final ArticleRepository articles;
  private final ThemeChoice themes;

  RiskPages(Page page, FactRepository facts, ArticleRepository articles, ThemeChoice themes) {
    this.page = page;
    this.facts = facts;
    this.articles = articles;
    this.themes = themes;
  }

  /** The register, filtered, and the matrix of who states which risks. */
  record RisksView(
      List<RiskViews.Group> groups,
      int count,
      SilenceMatrix matrix,
      List<Choice> themes,
      List<Choice> categories,
      List<NoteView> endnotes) {}

  @Transactional
  RisksView list() {
    String asked = page.parameter("category");
    Optional<RiskCategory> category =
        Optional.ofNullable(asked)
            .map(
                token ->
                    Token.parse(RiskCategory.class, token)
                        .orElseThrow(() -> new NoSuchPage("/risks")));
    FactFilter filter = themes.narrow(FactFilter.of(FactKind.RISK));
    if (category.isPresent()) {
      filter =
          filter.with("treat(v as RiskFactor).category = :category", "category", category.get());
    }
    List<PublishedFact> found = facts.find(filter, page.clocks());
    Sheet sheet = new Sheet(page);
    return new RisksView(
        RiskViews.of(found, sheet, FactRepository.MOST),
        found.size(),
        SilenceMatrix.of(everyRisk(found), articles.speakers(page.clocks()), sheet),
        themes.choices(),
        categories(category),
        sheet.endnotes());
  }

  /** The matrix never follows the filters: a source that is silent here may speak elsewhere. */
  private List<PublishedFact> everyRisk(List<PublishedFact> found) {
    boolean filtered = page.parameter("theme") != null || page.parameter("category") != null;
    return filtered ? facts.find(FactFilter.of(FactKind.RISK), page.clocks()) : found;
  }

  private List<Choice> categories(Optional<RiskCategory> chosen) {
    return Stream.of(RiskCategory.values())
        .map(
            c ->
                new Choice(
                    c.token(),
                    page.messages().risk_category(c),
                    chosen.filter(c::equals).isPresent()))
        .toList();
  }
}
