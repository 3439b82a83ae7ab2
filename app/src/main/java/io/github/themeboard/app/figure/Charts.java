package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds figures that belong on one axis: one subject's measure over several periods, or one measure
 * of several subjects. Two bars are enough, one is none.
 */
public final class Charts {
  private static final int MOST = 3;
  private static final Set<FigureKind> LEVELS =
      Set.of(
          FigureKind.AMOUNT,
          FigureKind.COUNT,
          FigureKind.CAPACITY,
          FigureKind.SHARE,
          FigureKind.PRICE);

  private Charts() {}

  /** What puts two figures on one axis. */
  private record Axis(String measure, FigureKind kind, String unit, String series) {}

  public static List<ChartView> of(List<PublishedFact> facts, Sheet sheet) {
    Map<Axis, List<PublishedFact>> overTime = new LinkedHashMap<>();
    Map<Axis, List<PublishedFact>> sideBySide = new LinkedHashMap<>();
    for (PublishedFact fact : facts) {
      if (fact.version() instanceof Figure figure && LEVELS.contains(figure.detail().kind())) {
        FigureDetail d = figure.detail();
        String period = Objects.toString(d.period(), "");
        if (!period.isEmpty()) {
          put(overTime, axis(d, "of " + d.subject().any()), fact);
        }
        put(sideBySide, axis(d, "at " + period), fact);
      }
    }
    List<ChartView> charts = new ArrayList<>();
    overTime.values().stream()
        .filter(f -> distinct(f, fact -> Objects.toString(detail(fact).period())))
        .forEach(f -> charts.add(chart(f, true, charts.size(), sheet)));
    sideBySide.values().stream()
        .filter(f -> distinct(f, fact -> detail(fact).subject().any()))
        .forEach(f -> charts.add(chart(f, false, charts.size(), sheet)));
    return charts.stream().limit(MOST).toList();
  }

  private static Axis axis(FigureDetail d, String series) {
    String unit = d.quantity().unit().code() + (d.unitName() == null ? "" : d.unitName().any());
    return new Axis(d.measure().slug(), d.kind(), unit, series);
  }

  private static void put(Map<Axis, List<PublishedFact>> axes, Axis axis, PublishedFact fact) {
    axes.computeIfAbsent(axis, a -> new ArrayList<>()).add(fact);
  }

  private static boolean distinct(
      List<PublishedFact> facts, java.util.function.Function<PublishedFact, String> label) {
    return facts.size() > 1 && facts.stream().map(label).distinct().count() == facts.size();
  }

  private static FigureDetail detail(PublishedFact fact) {
    return ((Figure) fact.version()).detail();
  }

  private static ChartView chart(List<PublishedFact> facts, boolean time, int number, Sheet sheet) {
    FigureDetail first = detail(facts.get(0));
    Amounts amounts = new Amounts(sheet.locale(), sheet.messages());
    BigDecimal largest =
        facts.stream()
            .map(f -> detail(f).quantity().scaledMax())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Amounts.Axis axis = amounts.axis(largest, first.quantity().unit(), first.unitName());
    String measure = sheet.in(first.measure().name());
    List<ChartView.Bar> bars =
        facts.stream()
            .sorted(
                time
                    ? Comparator.comparing(f -> Objects.toString(detail(f).period(), ""))
                    : Comparator.comparing((PublishedFact f) -> detail(f).quantity().scaled())
                        .reversed())
            .map(f -> bar(f, time, axis, amounts, sheet))
            .toList();
    String title = time ? sheet.in(first.subject()) + ": " + measure : measure;
    return new ChartView("chart-" + number, title, axis.name(), time ? "time" : "subjects", bars);
  }

  private static ChartView.Bar bar(
      PublishedFact fact, boolean time, Amounts.Axis axis, Amounts amounts, Sheet sheet) {
    FigureDetail d = detail(fact);
    Quantity quantity = d.quantity();
    String period = sheet.dates().period(d.period());
    Certainty certainty = fact.version().certainty();
    return new ChartView.Bar(
        time && period != null ? period : sheet.in(d.subject()),
        quantity.scaled().scaleByPowerOfTen(-axis.power()).doubleValue(),
        time && d.period() != null ? d.period().year() : null,
        amounts.of(quantity, d.unitName()),
        period,
        certainty != Certainty.REALISED,
        sheet.messages().certainty(certainty),
        sheet.to("/figures/" + fact.id()));
  }
}
