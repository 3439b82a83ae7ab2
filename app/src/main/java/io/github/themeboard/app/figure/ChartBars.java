package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.PublishedFact;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.Quantity;
import io.github.themeboard.domain.wording.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws figures of one measure and unit as the bars of one axis. */
final class ChartBars {
  static final Comparator<PublishedFact> BY_PERIOD =
      Comparator.comparing(f -> Objects.toString(detail(f).period(), ""));
  static final Comparator<PublishedFact> LARGEST_FIRST =
      Comparator.comparing((PublishedFact f) -> detail(f).quantity().scaledMax()).reversed();

  private final Sheet sheet;
  private final Amounts amounts;
  private final Amounts.Axis axis;

  /**
   * An axis for some figures.
   *
   * @param facts at least one, all of one unit
   */
  ChartBars(List<PublishedFact> facts, Sheet sheet) {
    this.sheet = sheet;
    this.amounts = new Amounts(sheet.locale(), sheet.messages());
    FigureDetail first = detail(facts.get(0));
    BigDecimal largest =
        facts.stream()
            .map(f -> detail(f).quantity().scaledMax().abs())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    this.axis = amounts.axis(largest, first.quantity().unit(), first.unitName());
  }

  static FigureDetail detail(PublishedFact fact) {
    return FigureSet.figure(fact).detail();
  }

  /** The unit of the axis, in words. */
  String unit() {
    return axis.name();
  }

  /** A bar that is called after its period, on an axis of time. */
  ChartView.Bar ofPeriod(PublishedFact fact) {
    FigureDetail d = detail(fact);
    String period = sheet.dates().period(d.period());
    Double year = d.period() == null ? null : d.period().middle();
    return bar(fact, period == null ? sheet.in(d.subject()) : period, null, year);
  }

  ChartView.Bar ofSubject(PublishedFact fact) {
    return named(fact, detail(fact).subject(), null);
  }

  /**
   * A bar among those of several owners.
   *
   * @param owner stands after the subject
   */
  ChartView.Bar ofSubjectAndPeriod(PublishedFact fact, String owner) {
    FigureDetail d = detail(fact);
    String period = sheet.dates().period(d.period());
    String label = sheet.in(d.subject()) + (period == null ? "" : " · " + period) + " · " + owner;
    return bar(fact, label, null, null);
  }

  ChartView.Bar ofHouse(PublishedFact fact) {
    return bar(fact, sheet.sources(fact), null, null);
  }

  ChartView.Bar ofCompany(PublishedFact fact) {
    Company company = fact.version().companies().iterator().next();
    return named(fact, company.name(), sheet.dates().period(detail(fact).period()));
  }

  private ChartView.Bar named(PublishedFact fact, Wording name, @Nullable String period) {
    String label = period == null ? sheet.in(name) : sheet.in(name) + " · " + period;
    return bar(fact, label, sheet.foreign(name), null);
  }

  private ChartView.Bar bar(
      PublishedFact fact, String label, @Nullable String lang, @Nullable Double year) {
    FigureDetail d = detail(fact);
    Quantity quantity = d.quantity();
    Certainty certainty = fact.version().certainty();
    return new ChartView.Bar(
        label,
        lang,
        onAxis(quantity.scaled()),
        quantity.max() == null ? null : (Double) onAxis(quantity.scaledMax()),
        year,
        amounts.of(quantity, d.unitName()),
        certainty != Certainty.REALISED,
        sheet.messages().certainty(certainty),
        sheet.to("/figures/" + fact.id()),
        sheet.fact(fact));
  }

  private double onAxis(BigDecimal scaled) {
    return scaled.scaleByPowerOfTen(-axis.power()).doubleValue();
  }
}
