package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Extent;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.figure.FigureViews;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads themes side by side: at most nine statements, whatever the number of facts. */
@RequestScoped
class ComparePages {
  /** Of one category and theme; the register has the others. */
  private static final int RISKS = 3;

  private static final int OPEN_RISKS = 10;

  private final Page page;
  private final ThemeChoice themes;
  private final FactRepository facts;
  private final FigureViews figures;
  private final FrameworkRepository frameworks;

  ComparePages(
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

  /**
   * The page with its form.
   *
   * @param status of HTTP
   * @param problem why nothing is compared, or null
   * @param places what the form offers at each place
   * @param comparison null where there is nothing to compare
   */
  record CompareView(
      int status,
      @Nullable String problem,
      List<List<Choice>> places,
      @Nullable ComparisonView comparison) {}

  /** Themes side by side. */
  record ComparisonView(
      List<Link> themes,
      String names,
      List<String> remarks,
      Extent extent,
      CompanySides companies,
      RiskSides risks,
      FigureSides figures,
      List<StageSides> stages,
      List<NoteView> endnotes) {}

  /**
   * The themes that are asked for.
   *
   * @throws RedirectionException to the one address of these themes if they are written otherwise
   */
  @Transactional
  CompareView compare(List<String> written) {
    ChosenThemes chosen = ChosenThemes.of(written, themes.tree());
    if (written.size() > 1 || !chosen.canonical().equals(String.join(",", written))) {
      throw new RedirectionException(
          Response.Status.SEE_OTHER, URI.create(page.here(Map.of("themes", chosen.canonical()))));
    }
    page.clocks();
    return new CompareView(
        status(chosen),
        problem(chosen),
        places(chosen),
        chosen.comparable() ? comparison(chosen) : null);
  }

  private static int status(ChosenThemes chosen) {
    if (chosen.unknown() != null) {
      return Response.Status.NOT_FOUND.getStatusCode();
    }
    return (chosen.tooMany() ? Response.Status.BAD_REQUEST : Response.Status.OK).getStatusCode();
  }

  private @Nullable String problem(ChosenThemes chosen) {
    CompareMessages words = page.messages(CompareMessages.class);
    String unknown = chosen.unknown();
    if (unknown != null) {
      return words.unknown(unknown.length() > 60 ? unknown.substring(0, 60) + "…" : unknown);
    }
    if (chosen.tooMany()) {
      return words.too_many(chosen.slugs().size());
    }
    return chosen.themes().size() == 1 ? words.one_more() : null;
  }

  private List<List<Choice>> places(ChosenThemes chosen) {
    List<Choice> all = themes.choices();
    return IntStream.range(0, ChosenThemes.MOST)
        .mapToObj(i -> i < chosen.themes().size() ? chosen.themes().get(i).slug() : "")
        .map(slug -> all.stream().map(c -> chosen(c, slug)).toList())
        .toList();
  }

  private static Choice chosen(Choice choice, String slug) {
    return new Choice(choice.value(), choice.name(), choice.value().equals(slug));
  }

  private ComparisonView comparison(ChosenThemes chosen) {
    Clocks clocks = page.clocks();
    ThemeTree tree = themes.tree();
    FactFilter filter = filter(chosen, tree);
    List<PublishedFact> found = facts.find(filter, clocks);
    Sheet sheet = new Sheet(page);
    List<Side> sides = chosen.themes().stream().map(n -> side(n, tree, found, sheet)).toList();
    Folds folds = new Folds(page);
    return new ComparisonView(
        sides.stream().map(Side::theme).toList(),
        Side.names(sides, sheet),
        remarks(chosen, tree),
        Extent.of(found, () -> facts.count(filter, clocks)),
        CompanySides.of(sides, sheet, folds),
        RiskSides.of(sides, sheet, folds.all() ? OPEN_RISKS : RISKS),
        FigureSides.of(sides, figures.read(found, clocks), sheet, folds),
        StageSides.of(sides, frameworks.stages(clocks), sheet),
        sheet.endnotes());
  }

  private static FactFilter filter(ChosenThemes chosen, ThemeTree tree) {
    Set<Long> branches =
        chosen.themes().stream().flatMap(n -> tree.branch(n).stream()).collect(Collectors.toSet());
    return FactFilter.of(FactKind.EXPOSURE, FactKind.RISK, FactKind.FIGURE, FactKind.STAGE)
        .inThemes(branches);
  }

  private static Side side(
      ThemeTree.Node node, ThemeTree tree, List<PublishedFact> found, Sheet sheet) {
    Set<Long> branch = tree.branch(node);
    return new Side(
        node.slug(),
        new Link(sheet.to("/themes/" + node.slug()), sheet.in(node.name())),
        found.stream()
            .filter(f -> f.version().themes().stream().anyMatch(t -> branch.contains(t.id())))
            .toList());
  }

  private List<String> remarks(ChosenThemes chosen, ThemeTree tree) {
    CompareMessages words = page.messages(CompareMessages.class);
    return chosen.nested(tree).stream()
        .map(
            p ->
                words.contains(
                    p.get(0).name().in(page.locale()), p.get(1).name().in(page.locale())))
        .toList();
  }
}
