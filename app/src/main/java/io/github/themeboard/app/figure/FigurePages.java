package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the list of figures shows. */
@RequestScoped
class FigurePages {
  private final Page page;
  private final FactRepository facts;
  private final FigureRepository figures;
  private final FigureViews views;
  private final ThemeChoice themes;

  FigurePages(
      Page page,
      FactRepository facts,
      FigureRepository figures,
      FigureViews views,
      ThemeChoice themes) {
    this.page = page;
    this.facts = facts;
    this.figures = figures;
    this.views = views;
    this.themes = themes;
  }

  /** All figures, filtered. */
  record FiguresView(
      List<FigureView> figures,
      List<ChartView> charts,
      List<Choice> themes,
      List<Choice> measures,
      List<Choice> units,
      List<NoteView> endnotes) {}

  @Transactional
  FiguresView list() {
    Clocks clocks = page.clocks();
    String measure = page.parameter("measure");
    String unit = page.parameter("unit");
    FactFilter filter = themes.narrow(FactFilter.of(FactKind.FIGURE));
    if (measure != null) {
      filter = filter.with("treat(v as Figure).measure.slug = :measure", "measure", measure);
    }
    if (unit != null) {
      filter = filter.with("treat(v as Figure).unit = :unit", "unit", unit);
    }
    List<PublishedFact> found = facts.find(filter, clocks);
    Sheet sheet = new Sheet(page);
    List<FigureView> rows = views.of(found, sheet, clocks);
    List<ChartView> charts = measure == null ? List.of() : Charts.of(found, sheet);
    return new FiguresView(
        rows, charts, themes.choices(), measures(measure), units(found, unit), sheet.endnotes());
  }

  private List<Choice> measures(@Nullable String chosen) {
    List<Measure> all = figures.measures();
    if (chosen != null && all.stream().noneMatch(m -> m.slug().equals(chosen))) {
      throw new NoSuchPage("/figures");
    }
    return all.stream()
        .map(m -> new Choice(m.slug(), m.name().in(page.locale()), m.slug().equals(chosen)))
        .toList();
  }

  private List<Choice> units(List<PublishedFact> found, @Nullable String chosen) {
    Set<String> codes =
        found.stream()
            .map(f -> ((Figure) f.version()).detail().quantity().unit().code())
            .collect(Collectors.toCollection(TreeSet::new));
    if (chosen != null) {
      codes.add(chosen);
    }
    return codes.stream()
        .map(code -> new Choice(code, UnitNames.of(code, page.messages()), code.equals(chosen)))
        .toList();
  }
}
