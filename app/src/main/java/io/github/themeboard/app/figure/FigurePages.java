package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Choice;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.fact.ThemeChoice;
import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.NothingAtThatTime;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactFilter;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactRepository;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.figure.Measure;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the figure pages show. */
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

  /** One figure; base and end of a growth rate and conflicting figures come as rows. */
  record OneFigureView(
      FigureView figure,
      @Nullable FigureView base,
      @Nullable FigureView end,
      List<FigureView> conflicts,
      List<FigureView> rates,
      @Nullable Link company,
      List<NoteView> endnotes) {
    /** Start and end of a growth rate, as rows. */
    public List<FigureView> ends() {
      return Stream.of(base, end).flatMap(Stream::ofNullable).toList();
    }
  }

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

  /**
   * One figure with all that bears on it: same measure and subject, growth rates from and to it.
   */
  @Transactional
  OneFigureView one(long id) {
    Clocks clocks = page.clocks();
    PublishedFact fact =
        facts.find(FactFilter.of(FactKind.FIGURE).withId(id), clocks, 1).stream()
            .findFirst()
            .orElseThrow(() -> missing(id));
    FigureDetail detail = ((Figure) fact.version()).detail();
    List<PublishedFact> related =
        facts.find(
            FactFilter.of(FactKind.FIGURE)
                .with(
                    "treat(v as Figure).measure.slug = :measure",
                    "measure",
                    detail.measure().slug()),
            clocks);
    Sheet sheet = new Sheet(page);
    List<PublishedFact> all =
        Stream.concat(Stream.of(fact), related.stream().filter(f -> f.id() != id)).toList();
    List<FigureView> rows = new ArrayList<>(views.of(pick(all, fact), sheet, clocks));
    FigureView own = row(rows, fact.id());
    return new OneFigureView(
        Objects.requireNonNull(own),
        row(rows, idOf(detail.base())),
        row(rows, idOf(detail.end())),
        where(rows, all, f -> ((Figure) fact.version()).conflictsWith((Figure) f.version())),
        where(rows, all, f -> joins(f, fact.id())),
        own.fact().companies().stream().findFirst().orElse(null),
        sheet.endnotes());
  }

  private RuntimeException missing(long id) {
    boolean now = page.past() && !figures.byFact(List.of(id), Clocks.NOW).isEmpty();
    return now ? new NothingAtThatTime() : new NoSuchPage("/figures");
  }

  /** Of all figures of the measure, those that the page of one of them shows. */
  private static List<PublishedFact> pick(List<PublishedFact> all, PublishedFact one) {
    Figure figure = (Figure) one.version();
    Set<Long> ends =
        Stream.of(figure.detail().base(), figure.detail().end())
            .filter(Objects::nonNull)
            .map(Fact::id)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(
            f ->
                f.id() == one.id()
                    || ends.contains(f.id())
                    || figure.conflictsWith((Figure) f.version())
                    || joins(f, one.id()))
        .toList();
  }

  private static boolean joins(PublishedFact rate, long id) {
    FigureDetail detail = ((Figure) rate.version()).detail();
    return Objects.equals(idOf(detail.base()), id) || Objects.equals(idOf(detail.end()), id);
  }

  private static @Nullable Long idOf(@Nullable Fact fact) {
    return fact == null ? null : fact.id();
  }

  private static @Nullable FigureView row(List<FigureView> rows, @Nullable Long id) {
    return rows.stream().filter(r -> Objects.equals(r.fact().id(), id)).findFirst().orElse(null);
  }

  private static List<FigureView> where(
      List<FigureView> rows, List<PublishedFact> all, Predicate<PublishedFact> condition) {
    Set<Long> ids =
        all.stream().filter(condition).map(PublishedFact::id).collect(Collectors.toSet());
    return rows.stream().filter(r -> ids.contains(r.fact().id())).toList();
  }
}
