package io.github.themeboard.app.company;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.ListingView;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.timeline.EventViews;
import io.github.themeboard.domain.article.Citation;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.company.MergerRepository;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the company pages show. */
@RequestScoped
class CompanyPages {
  private final Page page;
  private final CompanyRepository companies;
  private final MergerRepository mergers;
  private final FactRepository facts;
  private final FigureViews figures;
  private final ThemeChoice themes;

  CompanyPages(
      Page page,
      CompanyRepository companies,
      MergerRepository mergers,
      FactRepository facts,
      FigureViews figures,
      ThemeChoice themes) {
    this.page = page;
    this.companies = companies;
    this.mergers = mergers;
    this.facts = facts;
    this.figures = figures;
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

  /** Another name, with the passage that uses it. */
  record Evidenced(String name, @Nullable NoteView note) {}

  /** A listing, with the passage that prints it. */
  record EvidencedListing(ListingView listing, @Nullable NoteView note) {}

  /** One company with its facts. */
  record CompanyView(
      String slug,
      String name,
      @Nullable String lang,
      String otherName,
      Company.State state,
      List<EvidencedListing> listings,
      List<Evidenced> aliases,
      List<ExposureViews.Reason> reasons,
      List<FigureView> figures,
      List<EventViews.EventView> events,
      List<FactView> views,
      int factCount,
      List<NoteView> endnotes) {}

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

  @Transactional
  CompanyView one(String slug) {
    Clocks clocks = page.clocks();
    Company company =
        companies.bySlug(slug, clocks).orElseThrow(() -> new NoSuchPage("/companies"));
    List<PublishedFact> found = facts.find(FactFilter.of().ofCompany(company.id()), clocks);
    if (found.isEmpty()) {
      leadToSurvivor(slug);
    }
    Sheet sheet = new Sheet(page);
    boolean chinese = page.locale().getLanguage().equals("zh");
    String other = chinese ? company.name().en() : company.name().zh();
    return new CompanyView(
        company.slug(),
        sheet.in(company.name()),
        sheet.foreign(company.name()),
        other == null || other.equals(sheet.in(company.name())) ? "" : other,
        company.state(),
        listings(company, sheet, clocks),
        aliases(company, sheet, clocks),
        ExposureViews.of(found, sheet, 1).stream().flatMap(r -> r.reasons().stream()).toList(),
        figures.of(found, sheet, clocks),
        EventViews.of(found, sheet, FactRepository.MOST),
        found.stream().filter(f -> f.version().kind() == FactKind.VIEW).map(sheet::fact).toList(),
        found.size(),
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

  /** Only names that a source uses, by the clocks; the register has more, for recognition. */
  private static List<Evidenced> aliases(Company company, Sheet sheet, Clocks clocks) {
    return company.aliases().stream()
        .filter(a -> visible(a.citation(), clocks))
        .map(a -> new Evidenced(a.name(), sheet.evidence(a.citation())))
        .toList();
  }

  /**
   * Listings are a register's, so they stay; the passage that prints one comes with its article.
   */
  private static List<EvidencedListing> listings(Company company, Sheet sheet, Clocks clocks) {
    return company.listings().stream()
        .map(
            l ->
                new EvidencedListing(
                    ListingView.of(l),
                    visible(l.citation(), clocks) ? sheet.evidence(l.citation()) : null))
        .toList();
  }

  private static boolean visible(@Nullable Citation citation, Clocks clocks) {
    return citation != null && citation.article().shownAt(clocks);
  }
}
