package io.github.themeboard.app.review;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.company.CompanyRepository;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.publication.Clocks;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.Stage;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.theme.ThemeTree;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names of what candidates go by slugs, in the reader's language; a slug that is gone stays. */
@RequestScoped
class EntryNames {
  private final Page page;
  private final ThemeRepository themes;
  private final CompanyRepository companies;
  private final FrameworkRepository frameworks;

  EntryNames(
      Page page,
      ThemeRepository themes,
      CompanyRepository companies,
      FrameworkRepository frameworks) {
    this.page = page;
    this.themes = themes;
    this.companies = companies;
    this.frameworks = frameworks;
  }

  /** What a candidate confirms or contradicts where that is no fact; null if it is of nothing. */
  @Nullable String of(Candidate candidate) {
    String slug = candidate.ofSlug();
    return slug == null
        ? null
        : switch (candidate.kind()) {
          case THEME -> themes(List.of(slug)).get(0);
          case COMPANY -> company(slug);
          case STAGE -> stage(slug, s -> slug.equals(s.framework().slug() + "/" + s.slug()), true);
          default -> slug;
        };
  }

  /** The names of themes by their slugs. */
  List<String> themes(List<String> slugs) {
    ThemeTree tree = themes.tree();
    return slugs.stream()
        .map(s -> tree.bySlug(s).map(t -> t.name().in(page.locale())).orElse(s))
        .toList();
  }

  /** The name of a company by its slug. */
  String company(String slug) {
    return companies.bySlug(slug).map(c -> c.name().in(page.locale())).orElse(slug);
  }

  /** The reader's name of a stage that goes by its English name, or its only one. */
  String stageNamed(String name) {
    return stage(name, s -> s.name().any().equals(name), false);
  }

  private String stage(String or, Predicate<Stage> which, boolean whole) {
    return frameworks.stages(Clocks.NOW).stream()
        .filter(which)
        .findFirst()
        .map(s -> (whole ? s.framework().name().in(page.locale()) + " · " : "") + name(s))
        .orElse(or);
  }

  private String name(Stage stage) {
    return stage.name().in(page.locale());
  }
}
