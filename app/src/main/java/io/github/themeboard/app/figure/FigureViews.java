package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureRepository;
import io.github.themeboard.domain.publication.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns figures into rows, with their arithmetic and their conflicts. */
@ApplicationScoped
public class FigureViews {
  private final FigureRepository figures;

  FigureViews(FigureRepository figures) {
    this.figures = figures;
  }

  /** The figures among some facts: by measure, subject and time. */
  public List<FigureView> of(List<PublishedFact> facts, Sheet sheet, Clocks clocks) {
    List<PublishedFact> mine =
        facts.stream().filter(f -> f.version() instanceof Figure).sorted(ORDER).toList();
    Map<Long, Figure> ends = ends(mine, clocks);
    List<Figure> all = mine.stream().map(FigureViews::figure).toList();
    return mine.stream().map(f -> view(f, all, ends, sheet)).toList();
  }

  private static final Comparator<PublishedFact> ORDER =
      Comparator.comparing((PublishedFact f) -> figure(f).detail().measure().slug())
          .thenComparing(f -> figure(f).detail().subject().en())
          .thenComparing(f -> Objects.toString(figure(f).detail().period(), ""));

  private static Figure figure(PublishedFact fact) {
    return (Figure) fact.version();
  }

  /**
   * What growth rates start from and arrive at: on the page already, or fetched in one statement.
   */
  private Map<Long, Figure> ends(List<PublishedFact> facts, Clocks clocks) {
    Map<Long, Figure> known = new HashMap<>();
    facts.forEach(f -> known.put(f.id(), figure(f)));
    Set<Long> missing =
        facts.stream()
            .flatMap(f -> Stream.of(figure(f).detail().base(), figure(f).detail().end()))
            .filter(Objects::nonNull)
            .map(f -> f.id())
            .filter(id -> !known.containsKey(id))
            .collect(Collectors.toSet());
    figures.byFact(missing, clocks).forEach(f -> known.put(f.fact().id(), f));
    return known;
  }

  private static FigureView view(
      PublishedFact fact, List<Figure> all, Map<Long, Figure> ends, Sheet sheet) {
    Figure figure = figure(fact);
    FigureDetail detail = figure.detail();
    Amounts amounts = new Amounts(sheet.locale(), sheet.messages());
    return new FigureView(
        sheet.fact(fact),
        sheet.to("/figures/" + fact.id()),
        sheet.in(detail.subject()),
        sheet.in(detail.measure().name()),
        detail.kind(),
        amounts.of(detail.quantity(), detail.unitName()),
        sheet.dates().period(detail.period()),
        detail.headline(),
        ArithmeticView.of(
            figure.arithmetic(end(detail.base(), ends), end(detail.end(), ends)), sheet.messages()),
        all.stream().anyMatch(figure::conflictsWith));
  }

  private static @Nullable Figure end(@Nullable Fact fact, Map<Long, Figure> ends) {
    return fact == null ? null : ends.get(fact.id());
  }
}
