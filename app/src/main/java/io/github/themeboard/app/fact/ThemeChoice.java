package io.github.themeboard.app.fact;

import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter by theme that lists share: {@code ?theme=slug}, with everything below that theme. */
@RequestScoped
public class ThemeChoice {
  private static final String INDENT = "\u2003";

  private final Page page;
  private final ThemeRepository themes;
  private @Nullable ThemeTree tree;

  ThemeChoice(Page page, ThemeRepository themes) {
    this.page = page;
    this.themes = themes;
  }

  public ThemeTree tree() {
    ThemeTree read = tree;
    if (read == null) {
      read = themes.tree();
      tree = read;
    }
    return read;
  }

  /**
   * The theme that is asked for, if any.
   *
   * @throws NoSuchPage if there is no such theme
   */
  public Optional<ThemeTree.Node> chosen() {
    String slug = page.parameter("theme");
    return slug == null
        ? Optional.empty()
        : Optional.of(tree().bySlug(slug).orElseThrow(() -> new NoSuchPage("/")));
  }

  public FactFilter narrow(FactFilter filter) {
    return chosen().map(theme -> filter.inThemes(tree().branch(theme))).orElse(filter);
  }

  /** The theme that is asked for and all below it, by id; none where all are meant. */
  public Set<Long> branch() {
    return chosen().map(theme -> tree().branch(theme)).orElse(Set.of());
  }

  public List<Choice> choices() {
    String chosen = chosen().map(ThemeTree.Node::slug).orElse("");
    return tree().all().stream()
        .map(
            n ->
                new Choice(
                    n.slug(),
                    INDENT.repeat(n.depth()) + n.name().in(page.locale()),
                    n.slug().equals(chosen)))
        .toList();
  }
}
