package io.github.themeboard.app.factapi;

import io.github.themeboard.app.curation.Listing;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactCounts;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Themes as programs read them, in at most seven statements. */
@RequestScoped
class ThemeStates {
  private final Page page;
  private final Listing listing;
  private final ThemeRepository themes;
  private final FactCounts counts;
  private final FactRepository facts;

  ThemeStates(
      Page page, Listing listing, ThemeRepository themes, FactCounts counts, FactRepository facts) {
    this.page = page;
    this.listing = listing;
    this.themes = themes;
    this.counts = counts;
    this.facts = facts;
  }

  /**
   * A theme.
   *
   * @param parent slug of the theme above it; null at the top
   * @param position order among all themes of the board, from 1
   * @param counts facts of each kind that bear on it or on anything below it
   * @param thesis the sentences of its own thesis
   * @param children slugs of the themes right below it, in order
   */
  @Schema(name = "Theme")
  record ThemeJson(
      String slug,
      String name,
      @Nullable String nameEn,
      @Nullable String nameZh,
      @Nullable String parent,
      int position,
      Map<String, Integer> counts,
      List<FactJson> thesis,
      List<String> children,
      String url) {}

  /** A theme and its place among all. */
  private record Placed(int position, ThemeTree.Node node) {}

  @Transactional
  Listing.Items<ThemeJson> list() {
    ThemeTree tree = themes.tree();
    long after = listing.afterId();
    List<Placed> rest =
        placed(tree).stream().filter(p -> p.position() > after).limit(listing.toRead()).toList();
    return listing.of(rest, reading(tree, rest)::json, Placed::position);
  }

  @Transactional
  ThemeJson one(String slug) {
    ThemeTree tree = themes.tree();
    Placed theme =
        placed(tree).stream()
            .filter(p -> p.node().slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NoSuchPage("/"));
    return reading(tree, List.of(theme)).json(theme);
  }

  private static List<Placed> placed(ThemeTree tree) {
    List<Placed> placed = new ArrayList<>();
    tree.all().forEach(n -> placed.add(new Placed(placed.size() + 1, n)));
    return placed;
  }

  private Reading reading(ThemeTree tree, List<Placed> some) {
    Set<Long> ids = some.stream().map(p -> p.node().id()).collect(Collectors.toSet());
    List<PublishedFact> thesis =
        ids.isEmpty()
            ? List.of()
            : facts.find(FactFilter.of(FactKind.THESIS).inThemes(ids), page.clocks());
    return new Reading(tree, counts.byKind(page.clocks()), thesis);
  }

  /** What was read of some themes. */
  private final class Reading {
    private final ThemeTree tree;
    private final Map<Long, Map<FactKind, Integer>> kinds;
    private final List<PublishedFact> thesis;
    private final Map<Long, String> slugs;

    Reading(ThemeTree tree, Map<Long, Map<FactKind, Integer>> kinds, List<PublishedFact> thesis) {
      this.tree = tree;
      this.kinds = kinds;
      this.thesis = thesis;
      this.slugs =
          tree.all().stream().collect(Collectors.toMap(ThemeTree.Node::id, ThemeTree.Node::slug));
    }

    ThemeJson json(Placed placed) {
      ThemeTree.Node node = placed.node();
      Long parent = node.parentId();
      return new ThemeJson(
          node.slug(),
          node.name().in(page.locale()),
          node.name().en(),
          node.name().zh(),
          parent == null ? null : slugs.get(parent),
          placed.position(),
          counts(node),
          thesis(node),
          tree.childrenOf(node).stream().map(ThemeTree.Node::slug).toList(),
          "/themes/" + node.slug());
    }

    private Map<String, Integer> counts(ThemeTree.Node node) {
      Map<FactKind, Integer> known = kinds.getOrDefault(node.id(), Map.of());
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (FactKind kind : FactKind.values()) {
        counts.put(kind.token(), known.getOrDefault(kind, 0));
      }
      return counts;
    }

    private List<FactJson> thesis(ThemeTree.Node node) {
      return thesis.stream()
          .filter(f -> f.version().themes().stream().anyMatch(t -> t.id().equals(node.id())))
          .map(f -> FactJson.of(f, page.locale()))
          .toList();
    }
  }
}
