package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charts of a page: which figures it draws, and under which ids. */
public final class Charts {
  private static final int MOST = 3;

  /** Kinds whose values stand beside each other; a rate of growth is no level. */
  public static final Set<FigureKind> LEVELS = LevelCharts.KINDS;

  private Charts() {}

  /** The charts of some facts, at most three. */
  public static List<ChartView> of(List<PublishedFact> facts, Sheet sheet) {
    return numbered(new LevelCharts(facts, sheet).all().limit(MOST));
  }

  /** As {@link #of}, with growth from its start to its end and the evidence by month. */
  public static List<ChartView> ofTheme(List<PublishedFact> facts, Sheet sheet) {
    return numbered(
        Stream.of(
                new LevelCharts(facts, sheet).all().limit(MOST),
                GrowthCharts.of(facts, sheet).stream().limit(1),
                EvidenceChart.of(facts, sheet).stream())
            .flatMap(s -> s));
  }

  /**
   * What stands around one figure: its subject and measure over time, what houses expect of it, and
   * its growth from start to end.
   *
   * @param all figures of its measure; on the axis of time it stands alone for its own period
   */
  static List<ChartView> ofFigure(PublishedFact one, List<PublishedFact> all, Sheet sheet) {
    FigureDetail own = ChartBars.detail(one);
    List<PublishedFact> same =
        all.stream().filter(f -> sameSeries(own, ChartBars.detail(f))).toList();
    List<PublishedFact> series =
        same.stream()
            .filter(
                f -> f.id() == one.id() || !FigureSet.figure(one).sameThingAs(FigureSet.figure(f)))
            .toList();
    List<PublishedFact> rate = ends(own, all);
    return numbered(
        Stream.of(
                new LevelCharts(series, sheet).overTime(),
                new LevelCharts(same, sheet).byHouse(),
                GrowthCharts.of(Stream.concat(Stream.of(one), rate.stream()).toList(), sheet)
                    .stream())
            .flatMap(s -> s));
  }

  private static boolean sameSeries(FigureDetail one, FigureDetail other) {
    return one.kind() == other.kind() && one.subject().any().equals(other.subject().any());
  }

  private static List<PublishedFact> ends(FigureDetail rate, List<PublishedFact> all) {
    return all.stream()
        .filter(
            f ->
                Stream.of(rate.base(), rate.end())
                    .anyMatch(end -> end != null && end.id() == f.id()))
        .toList();
  }

  /**
   * One chart of some figures of one measure and unit, the largest first.
   *
   * @param owner what stands after the subject of each bar
   */
  public static ChartView ofSubjects(
      List<PublishedFact> facts, Function<PublishedFact, String> owner, Sheet sheet) {
    ChartBars bars = new ChartBars(facts, sheet);
    String title = sheet.in(ChartBars.detail(facts.get(0)).measure().name());
    return LevelCharts.view(
        title,
        bars,
        "subjects",
        facts,
        ChartBars.LARGEST_FIRST,
        f -> bars.ofSubjectAndPeriod(f, owner.apply(f)));
  }

  /** Charts with the ids under which a page has them. */
  static List<ChartView> numbered(Stream<ChartView> charts) {
    List<ChartView> all = charts.toList();
    return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).named("chart-" + i)).toList();
  }
}
