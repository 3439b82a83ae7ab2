package io.github.themeboard.app.theme;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.article.Dating;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeSummary;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the theme board shows, in eleven statements however large it is. */
@RequestScoped
class BoardPages {
  private static final Comparator<FrameworkRepository.Standing> LADDER =
      Comparator.comparing(FrameworkRepository.Standing::frameworkId)
          .thenComparing(FrameworkRepository.Standing::position)
          .thenComparing(FrameworkRepository.Standing::stageId);

  private final Page page;
  private final ThemeRepository themes;
  private final FrameworkRepository frameworks;
  private final MorningPages morning;

  BoardPages(
      Page page, ThemeRepository themes, FrameworkRepository frameworks, MorningPages morning) {
    this.page = page;
    this.themes = themes;
    this.frameworks = frameworks;
    this.morning = morning;
  }

  /** A stage at a glance. */
  record Rung(String name, StageStatus status) {}

  /**
   * A theme's card.
   *
   * @param summary null while no fact bears on the theme
   * @param lastEvidence in words
   */
  record Card(Link theme, @Nullable ThemeSummary summary, String lastEvidence, List<Rung> rungs) {}

  /** A root theme and its children. */
  record Branch(Card root, List<Card> children) {}

  /** The whole board, and above it the news. */
  record BoardView(MorningView morning, List<Branch> branches) {}

  @Transactional
  BoardView board() {
    ThemeTree tree = themes.tree();
    Map<Long, ThemeSummary> summaries =
        themes.summaries(page.clocks()).stream()
            .collect(Collectors.toMap(ThemeSummary::themeId, s -> s));
    List<FrameworkRepository.Standing> standings = frameworks.standings(page.clocks());
    return new BoardView(
        morning.morning(tree),
        tree.all().stream()
            .filter(n -> n.parentId() == null)
            .map(root -> branch(root, tree, summaries, standings))
            .toList());
  }

  private Branch branch(
      ThemeTree.Node root,
      ThemeTree tree,
      Map<Long, ThemeSummary> summaries,
      List<FrameworkRepository.Standing> standings) {
    Set<Long> below = tree.branch(root);
    return new Branch(
        card(root, tree, summaries, standings),
        tree.all().stream()
            .filter(n -> n.id() != root.id() && below.contains(n.id()))
            .map(n -> card(n, tree, summaries, standings))
            .toList());
  }

  private String lastEvidence(@Nullable Dating date) {
    return page.dates().dating(date == null ? Dating.unknown() : date);
  }

  private Card card(
      ThemeTree.Node node,
      ThemeTree tree,
      Map<Long, ThemeSummary> summaries,
      List<FrameworkRepository.Standing> standings) {
    ThemeSummary summary = summaries.get(node.id());
    Set<Long> branch = tree.branch(node);
    Map<Long, FrameworkRepository.Standing> latest = new LinkedHashMap<>();
    standings.stream()
        .filter(s -> branch.contains(s.themeId()))
        .forEach(s -> latest.put(s.stageId(), s));
    return new Card(
        new Link(page.to("/themes/" + node.slug()), node.name().in(page.locale())),
        summary,
        summary == null ? "" : lastEvidence(summary.lastEvidence()),
        latest.values().stream()
            .sorted(LADDER)
            .map(s -> new Rung(s.name().in(page.locale()), s.status()))
            .toList());
  }
}
