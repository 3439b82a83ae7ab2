package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.Charts;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures of the themes that are compared.
 *
 * @param charts one for each measure and unit that two themes or more have figures of
 * @param shared figures that bear on several of the themes and that no chart shows
 */
record FigureSides(List<ChartView> charts, List<FigureView> shared) {

  /** What puts two figures on one axis. */
  private record Axis(String measure, FigureKind kind, String unit) {}

  static FigureSides of(List<Side> sides, FigureSet set, Sheet sheet, int mostCharts) {
    Map<PublishedFact, List<Side>> owners = Side.byFact(sides);
    Map<Axis, List<PublishedFact>> axes = new LinkedHashMap<>();
    for (PublishedFact fact : set.facts()) {
      FigureDetail detail = ((Figure) fact.version()).detail();
      if (Charts.LEVELS.contains(detail.kind())) {
        axes.computeIfAbsent(axis(detail), a -> new ArrayList<>()).add(fact);
      }
    }
    Function<PublishedFact, String> owner = f -> Side.names(of(f, owners), sheet);
    List<ChartView> charts = new ArrayList<>();
    Set<Long> drawn = new LinkedHashSet<>();
    for (List<PublishedFact> facts : axes.values()) {
      if (charts.size() < mostCharts && facts.size() > 1 && several(facts, owners)) {
        charts.add(Charts.ofSubjects(facts, owner, sheet).named("chart-" + charts.size()));
        facts.forEach(f -> drawn.add(f.id()));
      }
    }
    List<PublishedFact> shared =
        set.facts().stream()
            .filter(f -> of(f, owners).size() > 1 && !drawn.contains(f.id()))
            .toList();
    return new FigureSides(charts, set.rows(shared, sheet));
  }

  private static Axis axis(FigureDetail d) {
    String unit = d.quantity().unit().code() + (d.unitName() == null ? "" : d.unitName().any());
    return new Axis(d.measure().slug(), d.kind(), unit);
  }

  private static List<Side> of(PublishedFact fact, Map<PublishedFact, List<Side>> owners) {
    return owners.getOrDefault(fact, List.of());
  }

  private static boolean several(List<PublishedFact> facts, Map<PublishedFact, List<Side>> owners) {
    return facts.stream().flatMap(f -> of(f, owners).stream()).distinct().count() > 1;
  }
}
