package io.github.themeboard.domain.figure;

import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Fact;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.fact.FactVersion;
import io.github.themeboard.domain.fact.Statement;
import io.github.themeboard.domain.wording.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A number with its subject, measure, unit and period. */
@Entity
@DiscriminatorValue("FIGURE")
@PrimaryKeyJoinColumn(name = "version_id")
public class Figure extends FactVersion {
  @Embedded
  @EmbeddedColumnNaming("subject_%s")
  private Wording subject;

  @ManyToOne(fetch = FetchType.LAZY)
  private Measure measure;

  @Column(name = "figure_kind")
  @Enumerated(EnumType.STRING)
  private FigureKind figureKind;

  @Column(columnDefinition = "numeric")
  private BigDecimal value;

  @Column(columnDefinition = "numeric")
  private @Nullable BigDecimal valueMax;

  private short magnitude;
  private String unit;

  @Embedded
  @EmbeddedColumnNaming("unit_name_%s")
  private @Nullable Wording unitName;

  private @Nullable String period;
  private boolean approximate;

  @Enumerated(EnumType.STRING)
  private @Nullable Bound bound;

  private boolean headline;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Fact base;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Fact end;

  protected Figure() {}

  public Figure(Statement statement, FigureDetail detail) {
    super(statement);
    Quantity quantity = detail.quantity();
    Period time = detail.period();
    this.subject = detail.subject();
    this.measure = detail.measure();
    this.figureKind = detail.kind();
    this.value = quantity.value();
    this.valueMax = quantity.max();
    this.magnitude = (short) quantity.magnitude();
    this.unit = quantity.unit().code();
    this.unitName = detail.unitName();
    this.period = time == null ? null : time.written();
    this.approximate = quantity.approximate();
    this.bound = quantity.bound();
    this.headline = detail.headline();
    this.base = detail.base();
    this.end = detail.end();
  }

  @Override
  public Figure restated(Statement statement) {
    return new Figure(statement, detail());
  }

  @Override
  public FactKind kind() {
    return FactKind.FIGURE;
  }

  public Quantity quantity() {
    return new Quantity(value, valueMax, magnitude, new Unit(unit), approximate, bound);
  }

  public FigureDetail detail() {
    String written = period;
    Period time = written == null ? null : new Period(written);
    return new FigureDetail(
        subject, measure, figureKind, quantity(), unitName, time, headline, base, end);
  }

  /**
   * The growth arithmetic of a rate; null for a figure that is none.
   *
   * @param start the version of its base that the reader sees, or null
   * @param finish the version of its end that the reader sees, or null
   */
  public GrowthArithmetic.@Nullable Finding arithmetic(
      @Nullable Figure start, @Nullable Figure finish) {
    boolean rate = figureKind == FigureKind.CAGR || figureKind == FigureKind.GROWTH;
    if (!rate || !quantity().unit().percent()) {
      return null;
    }
    return GrowthArithmetic.check(
        quantity(),
        figureKind == FigureKind.CAGR,
        detail().period(),
        start == null ? null : start.point(),
        finish == null ? null : finish.point());
  }

  private GrowthArithmetic.Point point() {
    return new GrowthArithmetic.Point(quantity(), detail().period());
  }

  /** Whether both speak of the same thing, and cannot both be true. */
  public boolean conflictsWith(Figure other) {
    return !fact().id().equals(other.fact().id())
        && sameThingAs(other)
        && !quantity().compatibleWith(other.quantity());
  }

  /**
   * Whether both speak of the same subject, measure, kind, unit and period; each does of its own.
   * Of other companies the same words say another thing.
   */
  public boolean sameThingAs(Figure other) {
    FigureDetail mine = detail();
    FigureDetail theirs = other.detail();
    return mine.period() != null
        && Gauge.of(mine).equals(Gauge.of(theirs))
        && sameSubject(mine.subject(), theirs.subject())
        && (companies().isEmpty()
            || other.companies().isEmpty()
            || !Collections.disjoint(companySlugs(), other.companySlugs()));
  }

  /** What it can be compared by, whatever its subject. */
  public Gauge gauge() {
    return Gauge.of(detail());
  }

  private Set<String> companySlugs() {
    return companies().stream().map(Company::slug).collect(Collectors.toSet());
  }

  /** The same words in a language that both are written in. */
  private static boolean sameSubject(Wording mine, Wording theirs) {
    String english = mine.en();
    String chinese = mine.zh();
    return english != null && english.equalsIgnoreCase(theirs.en())
        || chinese != null && chinese.equals(theirs.zh());
  }
}
