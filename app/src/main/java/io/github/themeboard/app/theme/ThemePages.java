package io.github.themeboard.app.theme;

import io.github.themeboard.app.company.ExposureViews;
import io.github.themeboard.app.fact.FactView;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.Charts;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.risk.RiskViews;
import io.github.themeboard.app.stage.StageViews;
import io.github.themeboard.app.timeline.EventViews;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a theme page shows: at most seven statements, whatever the number of facts. */
@RequestScoped
class ThemePages {
  /** What a section shows before the reader asks for all of it. */
  private static final int FOLDED = 10;

  /** Fewer companies, so that the first risks stand on the first screen of a laptop. */
  private static final int FOLDED_COMPANIES = 6;

  private static final int HEADLINES = 4;

  private static final int FIRST_RISKS = 3;

  private final Page page;
  private final ThemeChoice themes;
  private final FactRepository facts;
  private final FigureViews figures;
  private final FrameworkRepository frameworks;

  ThemePages(
      Page page,
      ThemeChoice themes,
      FactRepository facts,
      FigureViews figures,
      FrameworkRepository frameworks) {
    this.page = page;
    this.themes = themes;
    this.facts = facts;
    this.figures = figures;
    this.frameworks = frameworks;
  }

  /** A theme and its whole branch. */
  record ThemeView(
      String slug,
      String name,
      List<Link> path,
      List<Link> children,
      Counts counts,
      String lastEvidence,
      List<FactView> thesis,
      List<FigureView> headlines,
      List<FactView> firstRisks,
      List<ExposureViews.Row> companies,
      List<RiskViews.Group> risks,
      List<ChartView> charts,
      List<FigureView> figures,
      List<StageViews.Ladder> ladders,
      List<EventViews.EventView> events,
      List<HouseViews> views,
      List<SourceLine> sources,
      String showAll,
      List<NoteView> endnotes) {
    /** How many of the risk factors the page shows. */
    public int risksShown() {
      return risks.stream().mapToInt(g -> g.risks().size()).sum();
    }

    /** How many of the views the page shows. */
    public int viewsShown() {
      return views.stream().mapToInt(h -> h.views().size()).sum();
    }
  }

  @Transactional
  ThemeView theme(String slug) {
    ThemeTree tree = themes.tree();
    ThemeTree.Node node = tree.bySlug(slug).orElseThrow(() -> new NoSuchPage("/"));
    Clocks clocks = page.clocks();
    List<PublishedFact> found = facts.find(FactFilter.of().inThemes(tree.branch(node)), clocks);
    Sheet sheet = new Sheet(page);
    boolean all = "all".equals(page.parameter("show"));
    int most = all ? FactRepository.MOST : FOLDED;

    List<FactView> thesis = thesis(found, node, sheet);
    FigureSet set = figures.read(found, clocks);
    List<FigureView> headlines = set.rows(headlines(found, node), sheet);
    List<FactView> firstRisks = RiskViews.first(found, sheet, FIRST_RISKS);
    List<ExposureViews.Row> companies =
        ExposureViews.of(found, sheet, all ? FactRepository.MOST : FOLDED_COMPANIES);
    List<RiskViews.Group> risks = RiskViews.of(found, sheet, most);
    List<FigureView> table = set.rows(first(set.facts(), most), sheet);
    List<StageViews.Ladder> ladders = StageViews.of(stages(tree, node), found, sheet);
    List<EventViews.EventView> events = EventViews.of(found, sheet, most);
    List<HouseViews> views = HouseViews.of(found, f -> bearsOn(f, node), sheet, most);
    return new ThemeView(
        slug,
        sheet.in(node.name()),
        path(tree, node),
        links(tree.childrenOf(node)),
        Counts.of(found),
        lastEvidence(found),
        thesis,
        headlines,
        firstRisks,
        companies,
        risks,
        Charts.of(found, sheet),
        table,
        ladders,
        events,
        views,
        SourceLine.of(found, sheet),
        page.here(Map.of("show", "all")),
        sheet.endnotes());
  }

  private List<Link> path(ThemeTree tree, ThemeTree.Node node) {
    return links(tree.pathTo(node).stream().filter(n -> n.id() != node.id()).toList());
  }

  private List<Link> links(List<ThemeTree.Node> nodes) {
    return nodes.stream()
        .map(n -> new Link(page.to("/themes/" + n.slug()), n.name().in(page.locale())))
        .toList();
  }

  /** A thesis belongs to its own theme; those of the themes below stay there. */
  private static List<FactView> thesis(
      List<PublishedFact> found, ThemeTree.Node node, Sheet sheet) {
    return found.stream()
        .filter(f -> f.version().kind() == FactKind.THESIS)
        .filter(f -> bearsOn(f, node))
        .map(sheet::fact)
        .toList();
  }

  /** Headline figures of the theme itself come before those of the themes below. */
  private static List<PublishedFact> headlines(List<PublishedFact> found, ThemeTree.Node node) {
    return found.stream()
        .filter(FigureSet::headline)
        .sorted(Comparator.comparing((PublishedFact f) -> !bearsOn(f, node)))
        .limit(HEADLINES)
        .toList();
  }

  private static boolean bearsOn(PublishedFact fact, ThemeTree.Node node) {
    return fact.version().themes().stream().anyMatch(t -> t.id() == node.id());
  }

  /** Where not all figures are shown, the headlines are among those that are. */
  private static List<PublishedFact> first(List<PublishedFact> figures, int most) {
    return figures.stream()
        .sorted(Comparator.comparing((PublishedFact f) -> !FigureSet.headline(f)))
        .limit(most)
        .toList();
  }

  /** The frameworks of the theme itself and of the themes above it. */
  private List<Stage> stages(ThemeTree tree, ThemeTree.Node node) {
    Set<Long> path = tree.pathTo(node).stream().map(ThemeTree.Node::id).collect(Collectors.toSet());
    return frameworks.stages(page.clocks()).stream()
        .filter(s -> path.contains(s.framework().theme().id()))
        .toList();
  }

  private String lastEvidence(List<PublishedFact> found) {
    Stream<Dating> dates =
        found.stream().map(PublishedFact::lastEvidence).flatMap(Optional::stream);
    return page.dates().dating(PublishedFact.latestOf(dates).orElse(Dating.unknown()));
  }
}
