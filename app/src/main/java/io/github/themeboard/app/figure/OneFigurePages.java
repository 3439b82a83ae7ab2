package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.fact.NoteView;
import io.github.themeboard.app.fact.Sheet;
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
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the page of one figure shows. */
@RequestScoped
class OneFigurePages {
  private static final String OF_ITS_SUBJECT_OR_RATE =
      "(lower(treat(v as Figure).subject.en) = lower(:en)"
          + " or treat(v as Figure).subject.zh = :zh or v.fact.id in :ends"
          + " or treat(v as Figure).base.id = :one or treat(v as Figure).end.id = :one)";

  private final Page page;
  private final FactRepository facts;
  private final FigureRepository figures;
  private final FigureViews views;

  OneFigurePages(Page page, FactRepository facts, FigureRepository figures, FigureViews views) {
    this.page = page;
    this.facts = facts;
    this.figures = figures;
    this.views = views;
  }

  /**
   * One figure with all that bears on it.
   *
   * @param working the arithmetic of a growth rate as a sentence, or null
   * @param ends start and end of a growth rate, as far as they are known
   * @param conflicts the values that sources give, this figure's own first; none where no source
   *     disagrees with it
   * @param charts the same subject and measure at other times and by other houses
   * @param rates growth rates from or to this figure
   */
  record OneFigureView(
      FigureView figure,
      @Nullable String working,
      List<FigureView> ends,
      List<Dispute.Side> conflicts,
      List<ChartView> charts,
      List<FigureView> rates,
      @Nullable Link company,
      List<NoteView> endnotes) {}

  @Transactional
  OneFigureView one(long id) {
    Clocks clocks = page.clocks();
    PublishedFact fact = fact(id, clocks);
    Figure figure = FigureSet.figure(fact);
    List<PublishedFact> all = related(fact, clocks);
    FigureSet set = views.read(all, clocks);
    Sheet sheet = new Sheet(page);
    FigureView own = set.rows(List.of(fact), sheet).get(0);
    List<PublishedFact> ends = ends(figure, all);
    return new OneFigureView(
        own,
        working(figure, all, sheet),
        set.rows(ends, sheet),
        Dispute.of(fact, all, set, sheet),
        Charts.ofFigure(fact, all, sheet),
        set.rows(all.stream().filter(f -> joins(f, id)).toList(), sheet),
        own.fact().companies().stream().findFirst().orElse(null),
        sheet.endnotes());
  }

  private PublishedFact fact(long id, Clocks clocks) {
    return facts.find(FactFilter.of(FactKind.FIGURE).withId(id), clocks, 1).stream()
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  private RuntimeException missing(long id) {
    boolean now = page.past() && !figures.byFact(List.of(id), Clocks.NOW).isEmpty();
    return now ? new NothingAtThatTime() : new NoSuchPage("/figures");
  }

  /** Every figure of the measure that this page can speak of, the one itself first. */
  private List<PublishedFact> related(PublishedFact fact, Clocks clocks) {
    FigureDetail detail = FigureSet.figure(fact).detail();
    FactFilter filter =
        FactFilter.of(FactKind.FIGURE)
            .with("treat(v as Figure).measure.slug = :measure", "measure", detail.measure().slug())
            .with(OF_ITS_SUBJECT_OR_RATE, named(fact.id(), detail));
    return Stream.concat(
            Stream.of(fact), facts.find(filter, clocks).stream().filter(f -> f.id() != fact.id()))
        .toList();
  }

  /** What stands for nothing is found nowhere. */
  private static Map<String, Object> named(long id, FigureDetail detail) {
    return Map.of(
        "one",
        id,
        "ends",
        Stream.of(detail.base(), detail.end()).filter(Objects::nonNull).map(Fact::id).toList(),
        "en",
        Objects.toString(detail.subject().en(), ""),
        "zh",
        Objects.toString(detail.subject().zh(), ""));
  }

  private static boolean joins(PublishedFact rate, long id) {
    FigureDetail detail = FigureSet.figure(rate).detail();
    return Objects.equals(idOf(detail.base()), id) || Objects.equals(idOf(detail.end()), id);
  }

  private static List<PublishedFact> ends(Figure figure, List<PublishedFact> all) {
    FigureDetail detail = figure.detail();
    return Stream.of(end(detail.base(), all), end(detail.end(), all))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<PublishedFact> end(@Nullable Fact end, List<PublishedFact> all) {
    return all.stream().filter(f -> Objects.equals(idOf(end), f.id())).findFirst();
  }

  private static @Nullable String working(Figure figure, List<PublishedFact> all, Sheet sheet) {
    return new Working(sheet)
        .of(
            figure,
            end(figure.detail().base(), all).map(FigureSet::figure).orElse(null),
            end(figure.detail().end(), all).map(FigureSet::figure).orElse(null));
  }

  private static @Nullable Long idOf(@Nullable Fact fact) {
    return fact == null ? null : fact.id();
  }
}
