package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Growth rates between the bar they start from and the bar they arrive at. */
final class GrowthCharts {
  private GrowthCharts() {}

  /** A chart for each rate whose start and end are both among the facts. */
  static List<ChartView> of(List<PublishedFact> facts, Sheet sheet) {
    Map<Long, PublishedFact> figures =
        facts.stream()
            .filter(f -> f.version() instanceof Figure)
            .collect(Collectors.toMap(PublishedFact::id, Function.identity(), (a, b) -> a));
    return facts.stream()
        .filter(f -> f.version() instanceof Figure)
        .map(f -> chart(f, figures, sheet))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ChartView> chart(
      PublishedFact rate, Map<Long, PublishedFact> figures, Sheet sheet) {
    FigureDetail detail = ChartBars.detail(rate);
    PublishedFact start = end(detail.base(), figures);
    PublishedFact finish = end(detail.end(), figures);
    if (start == null || finish == null) {
      return Optional.empty();
    }
    Figure from = FigureSet.figure(start);
    Figure to = FigureSet.figure(finish);
    ArithmeticView arithmetic =
        ArithmeticView.of(FigureSet.figure(rate).arithmetic(from, to), sheet.messages());
    boolean oneAxis = from.quantity().unit().equals(to.quantity().unit());
    return arithmetic == null || !oneAxis
        ? Optional.empty()
        : Optional.of(drawn(rate, List.of(start, finish), arithmetic, sheet));
  }

  private static @Nullable PublishedFact end(
      @Nullable Fact fact, Map<Long, PublishedFact> figures) {
    return fact == null ? null : figures.get(fact.id());
  }

  private static ChartView drawn(
      PublishedFact rate, List<PublishedFact> ends, ArithmeticView arithmetic, Sheet sheet) {
    FigureDetail detail = ChartBars.detail(rate);
    ChartMessages words = sheet.messages(ChartMessages.class);
    ChartBars bars = new ChartBars(ends, sheet);
    String amount =
        new Amounts(sheet.locale(), sheet.messages()).of(detail.quantity(), detail.unitName());
    return new ChartView(
        "",
        words.growth(sheet.in(detail.subject())),
        bars.unit(),
        "growth",
        ends.stream().map(bars::ofPeriod).toList(),
        new ChartView.Rate(
            sheet.fact(rate),
            sheet.to("/figures/" + rate.id()),
            words.rate(amount, sheet.messages().figure_kind(detail.kind())),
            arithmetic),
        null);
  }
}
