package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that belong on one axis: one subject's measure over several periods, what several
 * houses expect of one thing, what companies spend, or one measure of several subjects. Two bars
 * are enough, one is none.
 */
final class LevelCharts {
  private static final String CAPITAL_SPENDING = "capital-expenditure";

  /** Kinds whose values stand beside each other; a rate of growth is no level. */
  static final Set<FigureKind> KINDS =
      Set.of(
          FigureKind.AMOUNT,
          FigureKind.COUNT,
          FigureKind.CAPACITY,
          FigureKind.SHARE,
          FigureKind.PRICE);

  private final Sheet sheet;
  private final List<PublishedFact> levels;
  private final ChartMessages words;

  LevelCharts(List<PublishedFact> facts, Sheet sheet) {
    this.sheet = sheet;
    this.words = sheet.messages(ChartMessages.class);
    this.levels =
        facts.stream()
            .filter(f -> f.version() instanceof Figure)
            .filter(f -> KINDS.contains(ChartBars.detail(f).kind()))
            .toList();
  }

  /** What puts two figures on one axis. */
  private record Axis(String measure, FigureKind kind, String unit, String series) {}

  /** Drawn only as far as they are read: a footnote is numbered when its chart is. */
  Stream<ChartView> all() {
    return Stream.<Function<LevelCharts, Stream<ChartView>>>of(
            LevelCharts::overTime,
            LevelCharts::byHouse,
            LevelCharts::byCompany,
            LevelCharts::sideBySide)
        .flatMap(charts -> charts.apply(this));
  }

  Stream<ChartView> overTime() {
    return groups(d -> d.period() == null ? null : "of " + d.subject().any())
        .filter(f -> distinct(f, fact -> period(fact)))
        .map(
            f -> {
              ChartBars bars = new ChartBars(f, sheet);
              String title = words.over_time(sheet.in(first(f).subject()), measure(f));
              return view(title, bars, "time", f, ChartBars.BY_PERIOD, bars::ofPeriod);
            });
  }

  Stream<ChartView> byHouse() {
    return groups(d -> d.period() == null ? null : d.subject().any() + " at " + d.period())
        .map(f -> f.stream().filter(x -> x.version().certainty() != Certainty.REALISED).toList())
        .filter(f -> distinct(f, sheet::sources))
        .map(
            f -> {
              ChartBars bars = new ChartBars(f, sheet);
              String title =
                  words.houses(
                      sheet.in(first(f).subject()),
                      measure(f),
                      Objects.toString(sheet.dates().period(first(f).period()), ""));
              return view(title, bars, "ranges", f, ChartBars.LARGEST_FIRST, bars::ofHouse);
            });
  }

  private Stream<ChartView> byCompany() {
    return groups(d -> d.measure().slug().equals(CAPITAL_SPENDING) ? "" : null)
        .map(f -> f.stream().filter(x -> x.version().companies().size() == 1).toList())
        .filter(f -> f.stream().map(LevelCharts::company).distinct().count() > 1)
        .map(
            f -> {
              ChartBars bars = new ChartBars(f, sheet);
              Comparator<PublishedFact> order =
                  Comparator.comparing(LevelCharts::company).thenComparing(ChartBars.BY_PERIOD);
              String title = words.by_company(measure(f));
              return view(title, bars, "subjects", f, order, bars::ofCompany);
            });
  }

  private Stream<ChartView> sideBySide() {
    return groups(d -> "at " + Objects.toString(d.period(), ""))
        .filter(f -> distinct(f, fact -> ChartBars.detail(fact).subject().any()))
        .map(
            f -> {
              ChartBars bars = new ChartBars(f, sheet);
              return view(
                  measure(f), bars, "subjects", f, ChartBars.LARGEST_FIRST, bars::ofSubject);
            });
  }

  /** Figures of one measure, kind and unit by a series; those without one are left out. */
  private Stream<List<PublishedFact>> groups(Function<FigureDetail, @Nullable String> series) {
    Map<Axis, List<PublishedFact>> axes = new LinkedHashMap<>();
    for (PublishedFact fact : levels) {
      FigureDetail d = ChartBars.detail(fact);
      String name = series.apply(d);
      if (name != null) {
        String unit = d.quantity().unit().code() + (d.unitName() == null ? "" : d.unitName().any());
        axes.computeIfAbsent(
                new Axis(d.measure().slug(), d.kind(), unit, name), a -> new ArrayList<>())
            .add(fact);
      }
    }
    return axes.values().stream();
  }

  private static boolean distinct(
      List<PublishedFact> facts, Function<PublishedFact, String> label) {
    return facts.size() > 1 && facts.stream().map(label).distinct().count() == facts.size();
  }

  static ChartView view(
      String title,
      ChartBars bars,
      String shape,
      List<PublishedFact> facts,
      Comparator<PublishedFact> order,
      Function<PublishedFact, ChartView.Bar> bar) {
    List<ChartView.Bar> drawn = facts.stream().sorted(order).map(bar).toList();
    return new ChartView("", title, bars.unit(), shape, toldApart(drawn), null, null);
  }

  /** Bars that would have the same label name who says each. */
  private static List<ChartView.Bar> toldApart(List<ChartView.Bar> bars) {
    Map<String, Long> labels =
        bars.stream().collect(Collectors.groupingBy(ChartView.Bar::label, Collectors.counting()));
    return bars.stream().map(b -> labels.get(b.label()) > 1 ? b.withSource() : b).toList();
  }

  private static FigureDetail first(List<PublishedFact> facts) {
    return ChartBars.detail(facts.get(0));
  }

  private String measure(List<PublishedFact> facts) {
    return sheet.in(first(facts).measure().name());
  }

  private static String period(PublishedFact fact) {
    return Objects.toString(ChartBars.detail(fact).period());
  }

  private static String company(PublishedFact fact) {
    return fact.version().companies().iterator().next().slug();
  }
}
