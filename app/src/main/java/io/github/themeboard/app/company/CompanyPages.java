package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the list of companies shows. */
@RequestScoped
class CompanyPages {
  private final Page page;
  private final FactRepository facts;
  private final ThemeChoice themes;

  CompanyPages(Page page, FactRepository facts, ThemeChoice themes) {
    this.page = page;
    this.facts = facts;
    this.themes = themes;
  }

  /** A company in the list. */
  record Entry(
      Link company,
      List<ListingView> listings,
      Company.State state,
      int grade,
      List<Link> themes,
      int facts,
      int origins,
      String lastMention) {}

  /** The companies that facts speak of. */
  record CompaniesView(List<Entry> companies, List<Choice> themes) {}

  @Transactional
  CompaniesView list() {
    Map<Company, List<PublishedFact>> mentioned = new LinkedHashMap<>();
    FactFilter filter =
        FactFilter.of(FactKind.EXPOSURE, FactKind.FIGURE, FactKind.EVENT, FactKind.VIEW);
    for (PublishedFact fact : facts.find(themes.narrow(filter), page.clocks())) {
      for (Company company : fact.version().companies()) {
        mentioned.computeIfAbsent(company, c -> new ArrayList<>()).add(fact);
      }
    }
    Sheet sheet = new Sheet(page);
    List<Entry> entries =
        mentioned.entrySet().stream()
            .map(e -> entry(e.getKey(), e.getValue(), sheet))
            .sorted(
                Comparator.comparing(Entry::grade)
                    .thenComparing(Entry::origins)
                    .thenComparing(Entry::facts)
                    .reversed()
                    .thenComparing(e -> e.company().name()))
            .toList();
    return new CompaniesView(entries, themes.choices());
  }

  private Entry entry(Company company, List<PublishedFact> mentions, Sheet sheet) {
    List<ExposureViews.Row> rows = ExposureViews.of(mentions, sheet, 1);
    List<FactView> exposures =
        rows.stream().flatMap(r -> r.reasons().stream()).map(ExposureViews.Reason::fact).toList();
    String last =
        sheet
            .dates()
            .dating(
                PublishedFact.latestOf(
                        mentions.stream()
                            .map(PublishedFact::lastEvidence)
                            .flatMap(Optional::stream))
                    .orElse(Dating.unknown()));
    return new Entry(
        sheet.company(company),
        sheet.listings(company),
        company.state(),
        rows.isEmpty() ? 0 : rows.get(0).grade(),
        exposures.stream().map(FactView::themes).flatMap(Collection::stream).distinct().toList(),
        mentions.size(),
        (int)
            mentions.stream()
                .flatMap(f -> f.citations().stream())
                .map(Citation::origin)
                .distinct()
                .count(),
        last);
  }
}
