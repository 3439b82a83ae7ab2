package io.github.themeboard.app.theme;

import io.github.themeboard.app.company.CompanyOrder;
import io.github.themeboard.app.company.Exposed;
import io.github.themeboard.app.company.ExposureViews;
import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.figure.Charts;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.risk.RiskViews;
import io.github.themeboard.app.stage.StageViews;
import io.github.themeboard.app.timeline.EventViews;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a theme page shows: at most seven statements, whatever the number of facts; three more
 * where there are more facts than one read takes.
 */
@RequestScoped
class ThemePages {
  /** What a section shows before the reader asks for all of it. */
  private static final int FOLDED = 10;

  /** Fewer companies, so that the first risks stand on the first screen of a laptop. */
  private static final int FOLDED_COMPANIES = 6;

  /** Of one company; the others are a click away. */
  private static final int FOLDED_REASONS = 2;

  private static final int OPEN_REASONS = 5;
  private static final int FOLDED_CONFLICTS = 5;
  private static final int FOLDED_THESES = 5;

  /** Of one stage; its framework's page has all. */
  private static final int FOLDED_READINGS = 3;

  private static final int HEADLINES = 4;

  private static final int FIRST_RISKS = 3;

  private final Page page;
  private final ThemeChoice themes;
  private final FactRepository facts;
  private final FigureViews figures;
  private final FrameworkRepository frameworks;
  private final ThemeTotals totals;

  ThemePages(
      Page page,
      ThemeChoice themes,
      FactRepository facts,
      FigureViews figures,
      FrameworkRepository frameworks,
      ThemeTotals totals) {
    this.page = page;
    this.themes = themes;
    this.facts = facts;
    this.figures = figures;
    this.frameworks = frameworks;
    this.totals = totals;
  }

  @Transactional
  ThemeView theme(String slug) {
    ThemeTree tree = themes.tree();
    ThemeTree.Node node = tree.bySlug(slug).orElseThrow(() -> new NoSuchPage("/"));
    Clocks clocks = page.clocks();
    FactFilter branch = FactFilter.of().inThemes(tree.branch(node));
    List<PublishedFact> found = facts.find(branch, clocks);
    Extent extent = Extent.of(found, () -> facts.count(branch, clocks)).ofTheme(slug, page);
    ThemeTotals.Totals all = totals.of(tree, node, found, extent, clocks);
    Counts counts = all.counts();
    Sheet sheet = new Sheet(page);
    Folds folds = new Folds(page);
    FigureSet set = figures.read(found, clocks);
    List<Dispute> disputes = Dispute.of(found);

    // In the order of the page, by which its footnotes are numbered.
    Fold<FactView> thesis =
        folds.of(
            "thesis",
            OwnFacts.thesis(found, node),
            FOLDED_THESES,
            f -> f.stream().map(sheet::fact).toList());
    List<FigureView> headlines = set.rows(OwnFacts.headlines(found, node, HEADLINES), sheet);
    List<FactView> firstRisks = RiskViews.first(found, sheet, FIRST_RISKS);
    Fold<ExposureViews.Row> companies =
        listed("companies", companies(found, folds, sheet), counts.companies(), extent);
    Fold<DisputeLine> conflicts =
        folds.of("conflicts", disputes, FOLDED_CONFLICTS, d -> DisputeLine.of(d, set, sheet));
    Fold<RiskViews.Group> risks =
        listed(
            "risks",
            folds.of("risks", RiskViews.mostNamed(found), FOLDED, f -> RiskViews.of(f, sheet)),
            counts.risks(),
            extent);
    Fold<FigureView> table =
        listed(
            "figures",
            folds.of("figures", OwnFacts.headlinesFirst(set), FOLDED, f -> set.rows(f, sheet)),
            counts.figures(),
            extent);
    List<StageViews.Ladder> ladders =
        StageViews.of(stages(tree, node), found, sheet, folds.all() ? Folds.PAGE : FOLDED_READINGS);
    Fold<EventViews.EventView> events =
        listed(
            "timeline",
            folds.of(
                "events",
                EventViews.latestFirst(found),
                FOLDED,
                f -> EventViews.of(f, sheet, f.size())),
            counts.events(),
            extent);
    Fold<HouseLine> houses =
        folds.of("houses", HouseLine.of(found, disputes, sheet), FOLDED, h -> h);
    Fold<HouseViews> views =
        folds.of(
            "views",
            HouseViews.sorted(found, f -> OwnFacts.bearsOn(f, node)),
            FOLDED,
            f -> HouseViews.of(f, sheet));
    return new ThemeView(
        slug,
        sheet.in(node.name()),
        path(tree, node),
        Subtheme.of(tree, node, all.facts(), sheet),
        counts,
        page.dates().dating(counts.last()),
        extent,
        thesis,
        headlines,
        firstRisks,
        CompanyOrder.choices(page),
        companies,
        conflicts,
        RiskStrip.of(found, slug, sheet),
        risks,
        Charts.ofTheme(found, sheet),
        table,
        ladders,
        events,
        houses,
        views,
        folds.of("sources", SourceLine.of(found, sheet), FOLDED, l -> l),
        sheet.endnotes());
  }

  /** What was not read whole is whole in the list of its kind. */
  private <V> Fold<V> listed(String list, Fold<V> fold, int total, Extent extent) {
    return extent.cut() ? fold.at(extent.address(list), total) : fold;
  }

  private Fold<ExposureViews.Row> companies(List<PublishedFact> found, Folds folds, Sheet sheet) {
    List<Exposed> sorted =
        Exposed.of(found).stream().sorted(CompanyOrder.of(page).in(page.locale())).toList();
    int reasons = folds.open("companies") ? OPEN_REASONS : FOLDED_REASONS;
    return folds.of(
        "companies", sorted, FOLDED_COMPANIES, c -> ExposureViews.rows(c, sheet, reasons));
  }

  private List<Link> path(ThemeTree tree, ThemeTree.Node node) {
    return tree.pathTo(node).stream()
        .filter(n -> n.id() != node.id())
        .map(n -> new Link(page.to("/themes/" + n.slug()), n.name().in(page.locale())))
        .toList();
  }

  /** The frameworks of the theme itself and of the themes above it. */
  private List<Stage> stages(ThemeTree tree, ThemeTree.Node node) {
    Set<Long> path = tree.pathTo(node).stream().map(ThemeTree.Node::id).collect(Collectors.toSet());
    return frameworks.stages(page.clocks()).stream()
        .filter(s -> path.contains(s.framework().theme().id()))
        .toList();
  }
}
