package io.github.themeboard.app.curation;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.figure.UnitNames;
import io.github.themeboard.app.page.Messages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.exposure.Exposure;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.stage.FrameworkRepository;
import io.github.themeboard.domain.stage.StageReading;
import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.domain.theme.ThemeRepository;
import io.github.themeboard.domain.wording.Token;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be chosen in the fields of a form, and what of it is. */
@RequestScoped
class FieldChoices {
  private static final List<String> UNITS =
      List.of(
          "percent",
          "multiple",
          "count",
          "tokens",
          "watts",
          "years",
          "months",
          "other",
          "CNY",
          "USD",
          "HKD",
          "EUR",
          "JPY",
          "TWD",
          "KRW");

  private final Page page;
  private final ThemeRepository themes;
  private final FigureRepository figures;
  private final FrameworkRepository frameworks;

  FieldChoices(
      Page page, ThemeRepository themes, FigureRepository figures, FrameworkRepository frameworks) {
    this.page = page;
    this.themes = themes;
    this.figures = figures;
    this.frameworks = frameworks;
  }

  /** The choices of a field; none for one that takes free text. */
  List<Choice> of(Field field, Draft draft) {
    Messages m = page.messages();
    Set<String> chosen = new HashSet<>(draft.all(field));
    return switch (field) {
      case CERTAINTY -> tokens(Certainty.values(), m::certainty, chosen, false);
      case ROLE -> tokens(Exposure.Role.values(), m::exposure_role, chosen, false);
      case CATEGORY -> tokens(RiskCategory.values(), m::risk_category, chosen, false);
      case FIGURE_KIND -> tokens(FigureKind.values(), m::figure_kind, chosen, false);
      case BOUND -> tokens(Bound.values(), words()::bound, chosen, true);
      case ASPECT -> tokens(StageReading.Aspect.values(), words()::aspect, chosen, false);
      case STATUS -> tokens(StageStatus.values(), m::stage_status, chosen, true);
      case GRADE -> grades(m, chosen);
      case UNIT -> units(m, chosen);
      case THEMES -> themes(chosen);
      case MEASURE -> measures(chosen);
      case STAGE -> stages(chosen);
      default -> List.of();
    };
  }

  private <E extends Enum<E> & Token> List<Choice> tokens(
      E[] values, Function<E, String> name, Set<String> chosen, boolean optional) {
    Stream<Choice> all =
        Stream.of(values)
            .map(v -> new Choice(v.token(), name.apply(v), chosen.contains(v.token())));
    return optional ? Stream.concat(Stream.of(none(chosen)), all).toList() : all.toList();
  }

  private Choice none(Set<String> chosen) {
    return new Choice("", words().none(), chosen.isEmpty());
  }

  private static List<Choice> grades(Messages m, Set<String> chosen) {
    return List.of(
        new Choice("1", m.grade_1(), chosen.contains("1")),
        new Choice("2", m.grade_2(), chosen.contains("2")),
        new Choice("3", m.grade_3(), chosen.contains("3")));
  }

  private static List<Choice> units(Messages m, Set<String> chosen) {
    return Stream.concat(UNITS.stream(), chosen.stream())
        .distinct()
        .map(u -> new Choice(u, UnitNames.of(u, m), chosen.contains(u)))
        .toList();
  }

  private List<Choice> themes(Set<String> chosen) {
    return themes.tree().all().stream()
        .map(t -> new Choice(t.slug(), t.name().in(page.locale()), chosen.contains(t.slug())))
        .toList();
  }

  private List<Choice> measures(Set<String> chosen) {
    Stream<Choice> all =
        figures.measures().stream()
            .map(m -> new Choice(m.slug(), m.name().in(page.locale()), chosen.contains(m.slug())));
    return Stream.concat(
            Stream.of(new Choice("", words().measure_of_kind(), chosen.isEmpty())), all)
        .toList();
  }

  private List<Choice> stages(Set<String> chosen) {
    Stream<Choice> all =
        frameworks.stages().stream()
            .map(
                s -> {
                  String slugs = s.framework().slug() + "/" + s.slug();
                  String name =
                      s.framework().name().in(page.locale())
                          + " · "
                          + s.position()
                          + " "
                          + s.name().in(page.locale());
                  return new Choice(slugs, name, chosen.contains(slugs));
                });
    return Stream.concat(
            Stream.of(new Choice("", words().stage_of_article(), chosen.isEmpty())), all)
        .toList();
  }

  private DraftMessages words() {
    return page.messages(DraftMessages.class);
  }
}
