package io.github.themeboard.app.register;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.register.ThemeFault;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the pages of themes show to curators. */
@RequestScoped
class ThemesPages {
  private final Page page;
  private final ThemeRepository themes;
  private final FactRepository facts;

  ThemesPages(Page page, ThemeRepository themes, FactRepository facts) {
    this.page = page;
    this.themes = themes;
    this.facts = facts;
  }

  /**
   * A row of the tree.
   *
   * @param path names from the top down
   */
  record RowView(String slug, String name, String path) {}

  /** All themes, and the form of a new one. */
  record ThemesView(List<RowView> rows, List<Choice> parents, ThemeForm form) {}

  /** What is said of a theme in a sentence, with its sources. */
  record ThesisView(String href, String text, String lang) {}

  /** One theme with its form and its theses. */
  record ThemeView(
      String slug, String name, List<Choice> parents, ThemeForm form, List<ThesisView> theses) {}

  @Transactional
  ThemesView list(ThemeForm form) {
    ThemeTree tree = themes.tree();
    return new ThemesView(
        tree.all().stream().map(n -> new RowView(n.slug(), name(n), path(tree, n))).toList(),
        parents(tree, form.parent(), null),
        form);
  }

  @Transactional
  ThemeView one(ThemeForm form) {
    ThemeTree tree = themes.tree();
    String name = tree.bySlug(form.slug()).map(this::name).orElse(form.slug());
    return new ThemeView(
        form.slug(), name, parents(tree, form.parent(), form.slug()), form, theses(tree, form));
  }

  private List<ThesisView> theses(ThemeTree tree, ThemeForm form) {
    Set<Long> theme =
        tree.bySlug(form.slug()).stream().map(ThemeTree.Node::id).collect(Collectors.toSet());
    return facts.find(FactFilter.of(FactKind.THESIS).inThemes(theme), Clocks.NOW).stream()
        .map(f -> thesis(f.id(), f.version().text()))
        .toList();
  }

  private ThesisView thesis(long fact, Wording text) {
    return new ThesisView(
        "/admin/facts/" + fact, text.in(page.locale()), text.languageIn(page.locale()));
  }

  /** Every theme but the one itself. */
  private List<Choice> parents(ThemeTree tree, String chosen, @Nullable String self) {
    return tree.all().stream()
        .filter(n -> !n.slug().equals(self))
        .map(n -> new Choice(n.slug(), path(tree, n), n.slug().equals(chosen)))
        .toList();
  }

  /** What is wrong with a form, in words; null if nothing is. */
  @Nullable String fault(ThemeForm form) {
    if (!form.named()) {
      return words().name_missing();
    }
    return form.tooLong() ? words().term_long() : null;
  }

  String fault(ThemeFault fault) {
    return words().theme_fault(fault.problem());
  }

  private String path(ThemeTree tree, ThemeTree.Node node) {
    return tree.pathTo(node).stream().map(this::name).collect(Collectors.joining(" › "));
  }

  private String name(ThemeTree.Node node) {
    return node.name().in(page.locale());
  }

  private RegisterMessages words() {
    return page.messages(RegisterMessages.class);
  }
}
