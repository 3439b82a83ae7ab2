package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.Gauge;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a page, read once: whichever of them a place shows, arithmetic and conflicts are
 * those of the whole set.
 */
public final class FigureSet {
  /** By measure, subject and time. */
  static final Comparator<PublishedFact> ORDER =
      Comparator.comparing((PublishedFact f) -> figure(f).detail().measure().slug())
          .thenComparing(f -> figure(f).detail().subject().any())
          .thenComparing(f -> Objects.toString(figure(f).detail().period(), ""));

  private final List<PublishedFact> facts;
  private final Map<Long, Figure> known;
  private final Map<Gauge, List<Figure>> byGauge;

  /**
   * A set of figures.
   *
   * @param facts in the order in which they are shown
   * @param known themselves, what growth rates start from and arrive at, and others that may say
   *     something else, by fact
   */
  FigureSet(List<PublishedFact> facts, Map<Long, Figure> known) {
    this.facts = facts;
    this.known = known;
    this.byGauge = known.values().stream().collect(Collectors.groupingBy(Figure::gauge));
  }

  /** All of them, in the order in which they are shown. */
  public List<PublishedFact> facts() {
    return facts;
  }

  /** Whether a fact is a figure for the strip at the top of its themes. */
  public static boolean headline(PublishedFact fact) {
    return fact.version() instanceof Figure figure && figure.detail().headline();
  }

  /** Some of them as rows, in the order of the set. */
  public List<FigureView> rows(Collection<PublishedFact> some, Sheet sheet) {
    Set<Long> ids = some.stream().map(PublishedFact::id).collect(Collectors.toSet());
    return facts.stream().filter(f -> ids.contains(f.id())).map(f -> view(f, sheet)).toList();
  }

  static Figure figure(PublishedFact fact) {
    return (Figure) fact.version();
  }

  private FigureView view(PublishedFact fact, Sheet sheet) {
    Figure figure = figure(fact);
    FigureDetail detail = figure.detail();
    Amounts amounts = new Amounts(sheet.locale(), sheet.messages());
    return new FigureView(
        sheet.fact(fact),
        sheet.to("/figures/" + fact.id()),
        sheet.in(detail.subject()),
        sheet.foreign(detail.subject()),
        sheet.in(detail.measure().name()),
        detail.kind(),
        amounts.of(detail.quantity(), detail.unitName()),
        sheet.dates().period(detail.period()),
        detail.headline(),
        ArithmeticView.of(
            figure.arithmetic(end(detail.base()), end(detail.end())), sheet.messages()),
        byGauge.get(figure.gauge()).stream().anyMatch(figure::conflictsWith));
  }

  private @Nullable Figure end(@Nullable Fact fact) {
    return fact == null ? null : known.get(fact.id());
  }
}
