package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactOrder;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what the list of figures shows. */
@RequestScoped
class FigurePages {
  /** More bars than this say nothing, and each has footnotes. */
  private static final int DRAWN = 200;

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

  /**
   * The figures, filtered, one page of them.
   *
   * @param charted how many the charts are drawn of, where that is not all; else 0
   */
  record FiguresView(
      List<FigureView> figures,
      Paging paging,
      List<ChartView> charts,
      int charted,
      List<Choice> themes,
      List<Choice> measures,
      List<Choice> units,
      List<NoteView> endnotes) {}

  @Transactional
  FiguresView list() {
    Clocks clocks = page.clocks();
    String measure = page.parameter("measure");
    String unit = page.parameter("unit");
    FactFilter ofAnyUnit = themes.narrow(FactFilter.of(FactKind.FIGURE));
    if (measure != null) {
      ofAnyUnit = ofAnyUnit.with("treat(v as Figure).measure.slug = :measure", "measure", measure);
    }
    FactFilter filter =
        unit == null ? ofAnyUnit : ofAnyUnit.with("treat(v as Figure).unit = :unit", "unit", unit);
    Paging paging = Paging.of(page, facts.count(filter, clocks));
    List<PublishedFact> shown =
        facts.page(filter, clocks, FactOrder.FIGURES, paging.first(), paging.most());
    Sheet sheet = new Sheet(page);
    List<PublishedFact> drawn =
        measure == null ? List.of() : paging.several() ? drawn(filter) : shown;
    // They stand above the table, so their footnotes are numbered first.
    List<ChartView> charts = Charts.of(drawn, sheet);
    return new FiguresView(
        views.part(shown, sheet, clocks),
        paging,
        charts,
        paging.total() > drawn.size() ? drawn.size() : 0,
        themes.choices(),
        measures(measure),
        units(figures.units(ofAnyUnit, clocks), unit),
        sheet.endnotes());
  }

  /** The charts are the same on every page of the list. */
  private List<PublishedFact> drawn(FactFilter filter) {
    return facts.find(filter, page.clocks(), DRAWN);
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

  private List<Choice> units(List<String> used, @Nullable String chosen) {
    Set<String> codes = new TreeSet<>(used);
    if (chosen != null) {
      codes.add(chosen);
    }
    return codes.stream()
        .map(code -> new Choice(code, UnitNames.of(code, page.messages()), code.equals(chosen)))
        .toList();
  }
}
