package io.github.themeboard.app.compare;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.figure.ChartView;
import io.github.themeboard.app.figure.Charts;
import io.github.themeboard.app.figure.FigureSet;
import io.github.themeboard.app.figure.FigureView;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Folds;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the themes that are compared.
 *
 * @param charts one for each measure and unit that two themes or more have figures of
 * @param axes how many there are, drawn or not
 * @param more address at which more of them are drawn; null if none is left
 * @param shared figures that bear on several of the themes and that no chart shows
 */
record FigureSides(
    List<ChartView> charts, int axes, @Nullable String more, Fold<FigureView> shared) {
  private static final int FOLDED = 10;
  private static final int CHARTS = 6;

  /** Where the reader asks for more. */
  private static final int MOST_CHARTS = 24;

  /** Bars of one chart; the page of each figure has the others. */
  private static final int BARS = 12;

  private static final int OPEN_BARS = 24;

  /** What puts two figures on one axis. */
  private record Axis(String measure, FigureKind kind, String unit) {}

  static FigureSides of(List<Side> sides, FigureSet set, Sheet sheet, Folds folds) {
    boolean open = folds.open("figures");
    int most = open ? MOST_CHARTS : CHARTS;
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
    List<List<PublishedFact>> comparable =
        axes.values().stream().filter(f -> f.size() > 1 && several(f, owners)).toList();
    for (List<PublishedFact> facts : comparable.subList(0, Math.min(most, comparable.size()))) {
      charts.add(
          chart(facts, latest(facts, owners, sides.size(), open ? OPEN_BARS : BARS), owner, sheet)
              .named("chart-" + charts.size()));
      facts.forEach(f -> drawn.add(f.id()));
    }
    List<PublishedFact> shared =
        set.facts().stream()
            .filter(f -> of(f, owners).size() > 1 && !drawn.contains(f.id()))
            .toList();
    return new FigureSides(
        charts,
        comparable.size(),
        open || charts.size() == comparable.size() ? null : folds.opening("figures"),
        folds.of("figures-shared", shared, FOLDED, f -> set.rows(f, sheet)));
  }

  private static ChartView chart(
      List<PublishedFact> facts,
      List<PublishedFact> shown,
      Function<PublishedFact, String> owner,
      Sheet sheet) {
    ChartView chart = Charts.ofSubjects(shown, owner, sheet);
    return shown.size() == facts.size()
        ? chart
        : chart.remarked(
            sheet.messages(CompareMessages.class).latest_of(shown.size(), facts.size()));
  }

  /** Of more figures than a chart has room for, those of each side with the latest sources. */
  private static List<PublishedFact> latest(
      List<PublishedFact> facts, Map<PublishedFact, List<Side>> owners, int sides, int most) {
    if (facts.size() <= most) {
      return facts;
    }
    List<PublishedFact> byDay =
        facts.stream().sorted(Comparator.comparing(PublishedFact::latest).reversed()).toList();
    return byDay.stream()
        .flatMap(f -> of(f, owners).stream())
        .distinct()
        .flatMap(
            side -> byDay.stream().filter(f -> of(f, owners).contains(side)).limit(most / sides))
        .distinct()
        .toList();
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
