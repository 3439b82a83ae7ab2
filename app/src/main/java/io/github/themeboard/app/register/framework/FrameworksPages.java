package io.github.themeboard.app.register.framework;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.register.FrameworkFault;
import io.github.themeboard.domain.register.FrameworkList;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the list of frameworks shows to curators, and its form. */
@RequestScoped
class FrameworksPages {
  private static final int ROWS = 50;

  private final Page page;
  private final FrameworkList frameworks;
  private final ThemeRepository themes;

  FrameworksPages(Page page, FrameworkList frameworks, ThemeRepository themes) {
    this.page = page;
    this.frameworks = frameworks;
    this.themes = themes;
  }

  /** A row of the list. */
  record RowView(String slug, String name, String lang, String theme, long stages, long readings) {}

  /** A name in both languages, with the address and the reason that are written with it. */
  record FieldsView(String slug, String en, String zh, String reason) {
    static FieldsView of(FrameworkForm form) {
      return new FieldsView(form.slug(), form.en(), form.zh(), form.reason());
    }
  }

  /**
   * All frameworks, and the form of a new one.
   *
   * @param next address of the next page; null on the last
   */
  record FrameworksView(
      List<RowView> rows,
      @Nullable String next,
      FieldsView form,
      List<Choice> themes,
      @Nullable String fault) {}

  @Transactional
  FrameworksView list(FrameworkForm form, @Nullable String fault) {
    List<FrameworkList.Listed> found =
        frameworks.after(RowId.read(page.parameter("after"), 0), ROWS + 1);
    List<FrameworkList.Listed> shown = found.subList(0, Math.min(ROWS, found.size()));
    return new FrameworksView(
        shown.stream().map(this::row).toList(),
        found.size() > ROWS
            ? page.here(Map.of("after", String.valueOf(shown.get(ROWS - 1).id())))
            : null,
        FieldsView.of(form),
        themes(form.theme()),
        fault);
  }

  private RowView row(FrameworkList.Listed l) {
    return new RowView(
        l.slug(), in(l.name()), lang(l.name()), in(l.theme()), l.stages(), l.readings());
  }

  String fault(FrameworkFault e) {
    String why = words().fault(e.problem());
    return e.readings() == 0 ? why : why + " " + words().in_use(e.readings());
  }

  /** Every theme that a framework can read. */
  List<Choice> themes(String chosen) {
    ThemeTree tree = themes.tree();
    return tree.all().stream()
        .map(
            n ->
                new Choice(
                    n.slug(),
                    tree.pathTo(n).stream()
                        .map(above -> in(above.name()))
                        .collect(Collectors.joining(" › ")),
                    n.slug().equals(chosen)))
        .toList();
  }

  FrameworkMessages words() {
    return page.messages(FrameworkMessages.class);
  }

  private String in(Wording name) {
    return name.in(page.locale());
  }

  private String lang(Wording name) {
    return name.languageIn(page.locale());
  }
}
