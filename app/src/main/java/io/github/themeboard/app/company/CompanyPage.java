package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.Charts;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.timeline.EventViews;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.exposure.ExposureRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.theme.Theme;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one company shows, in as many statements however much there is of it. */
@RequestScoped
class CompanyPage {
  private static final int FOLDED = 20;
  private static final int COMPANIONS = 8;
  private static final int RECENT = 3;

  private final Page page;
  private final CompanyRepository companies;
  private final ExposureRepository exposures;
  private final MergerRepository mergers;
  private final FactRepository facts;
  private final FigureViews figures;
  private final ThemeChoice themes;

  CompanyPage(
      Page page,
      CompanyRepository companies,
      ExposureRepository exposures,
      MergerRepository mergers,
      FactRepository facts,
      FigureViews figures,
      ThemeChoice themes) {
    this.page = page;
    this.companies = companies;
    this.exposures = exposures;
    this.mergers = mergers;
    this.facts = facts;
    this.figures = figures;
    this.themes = themes;
  }

  @Transactional
  CompanyView one(String slug) {
    Clocks clocks = page.clocks();
    Company company =
        companies.bySlug(slug, clocks).orElseThrow(() -> new NoSuchPage("/companies"));
    FactFilter filter = FactFilter.of().ofCompany(company.id());
    List<PublishedFact> found = facts.find(filter, clocks);
    if (found.isEmpty()) {
      leadToSurvivor(slug);
    }
    Sheet sheet = new Sheet(page);
    boolean chinese = page.locale().getLanguage().equals("zh");
    String other = chinese ? company.name().en() : company.name().zh();
    Folds folds = new Folds(page);
    FigureSet set = figures.read(found, clocks);
    Set<Long> mine = themes(found);
    // In the order of the page, by which its footnotes are numbered.
    List<CompanyView.EvidencedListing> listings = listings(company, sheet, clocks);
    List<CompanyView.Evidenced> aliases = aliases(company, sheet, clocks);
    List<Recent> recent = Recent.of(found, sheet, RECENT);
    Fold<ExposureViews.Reason> reasons =
        folds.of("exposures", reasons(found), FOLDED, f -> ExposureViews.reasons(f, sheet));
    List<ChartView> charts = Charts.of(found, sheet);
    Fold<FigureView> table = folds.of("figures", set.facts(), FOLDED, f -> set.rows(f, sheet));
    Fold<EventViews.EventView> events =
        folds.of(
            "events",
            EventViews.latestFirst(found),
            FOLDED,
            f -> EventViews.of(f, sheet, f.size()));
    Fold<FactView> views =
        folds.of("views", views(found), FOLDED, f -> f.stream().map(sheet::fact).toList());
    return new CompanyView(
        company.slug(),
        sheet.in(company.name()),
        sheet.foreign(company.name()),
        other == null || other.equals(sheet.in(company.name())) ? "" : other,
        company.state(),
        listings,
        aliases,
        ThemeMap.of(themes.tree(), found, sheet),
        companions(company, mine, sheet),
        mine.size(),
        reasons,
        charts,
        table,
        events,
        views,
        recent,
        Extent.of(found, () -> facts.count(filter, clocks)),
        sheet.endnotes());
  }

  /** A merged company has no facts; as of a time before the merger it still has its page. */
  private void leadToSurvivor(String slug) {
    mergers
        .survivorOf(slug)
        .ifPresent(
            survivor -> {
              throw new RedirectionException(
                  Response.Status.SEE_OTHER, URI.create(page.to("/companies/" + survivor.slug())));
            });
  }

  private static List<PublishedFact> reasons(List<PublishedFact> found) {
    return Exposed.of(found).stream().flatMap(e -> e.reasons().stream()).toList();
  }

  private static List<PublishedFact> views(List<PublishedFact> found) {
    return found.stream().filter(f -> f.version().kind() == FactKind.VIEW).toList();
  }

  /** The themes that facts put the company into. */
  private static Set<Long> themes(List<PublishedFact> found) {
    return found.stream()
        .filter(f -> f.version() instanceof Exposure)
        .flatMap(f -> f.version().themes().stream())
        .map(Theme::id)
        .collect(Collectors.toSet());
  }

  private List<CompanyView.Companion> companions(Company company, Set<Long> mine, Sheet sheet) {
    return exposures.inThemes(mine, company.id(), page.clocks(), COMPANIONS).stream()
        .map(n -> new CompanyView.Companion(link(n, sheet), n.themes(), n.facts()))
        .toList();
  }

  private static Link link(ExposureRepository.Named company, Sheet sheet) {
    Wording name = company.name();
    return new Link(sheet.to("/companies/" + company.slug()), sheet.in(name), sheet.foreign(name));
  }

  /** Only names that a source uses, by the clocks; the register has more, for recognition. */
  private static List<CompanyView.Evidenced> aliases(Company company, Sheet sheet, Clocks clocks) {
    return company.aliases().stream()
        .filter(a -> visible(a.citation(), clocks))
        .map(a -> new CompanyView.Evidenced(a.name(), sheet.evidence(a.citation())))
        .toList();
  }

  /**
   * Listings are a register's, so they stay; the passage that prints one comes with its article.
   */
  private static List<CompanyView.EvidencedListing> listings(
      Company company, Sheet sheet, Clocks clocks) {
    return company.listings().stream()
        .map(
            l ->
                new CompanyView.EvidencedListing(
                    ListingView.of(l),
                    visible(l.citation(), clocks) ? sheet.evidence(l.citation()) : null))
        .toList();
  }

  private static boolean visible(@Nullable Citation citation, Clocks clocks) {
    return citation != null && citation.article().shownAt(clocks);
  }
}
