package io.github.themeboard.importer.load;

import io.github.themeboard.domain.figure.Bound;
import io.github.themeboard.domain.figure.Period;
import io.github.themeboard.domain.figure.Unit;
import io.github.themeboard.domain.intake.Proposal;
import io.github.themeboard.importer.extract.Figure;
import io.github.themeboard.importer.extract.figure.FigureCandidate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure as it was found, written as the board writes figures. */
final class FigureProposal {
  private static final int LARGEST_MAGNITUDE = 18;
  private static final int SMALLEST_MAGNITUDE = -12;

  private FigureProposal() {}

  static Proposal.Figure of(Figure figure, @Nullable Bound bound, @Nullable String measure) {
    FigureCandidate stated = figure.stated();
    Integer magnitude = magnitude(stated);
    boolean plain = magnitude != null;
    return new Proposal.Figure(
        stated.subject(),
        measure,
        stated.kind(),
        plain ? stated.value() : stated.scaled(),
        plain ? stated.max() : stated.scaledMax(),
        plain ? magnitude : 0,
        unit(stated.unit()),
        null,
        period(stated.period()),
        stated.approximate(),
        bound,
        null,
        null);
  }

  static Proposal.Figure between(
      Proposal.Figure rate, @Nullable Integer base, @Nullable Integer result) {
    return new Proposal.Figure(
        rate.subject(),
        rate.measure(),
        rate.kind(),
        rate.value(),
        rate.max(),
        rate.magnitude(),
        rate.unit(),
        rate.unitName(),
        rate.period(),
        rate.approximate(),
        rate.bound(),
        base,
        result);
  }

  /**
   * The power of ten between the printed and the base unit; null where it is none, as for a dozen.
   */
  private static @Nullable Integer magnitude(FigureCandidate stated) {
    BigDecimal printed = stated.value();
    BigDecimal scaled = stated.scaled();
    if (printed.signum() == 0) {
      return 0;
    }
    int power = (scaled.precision() - scaled.scale()) - (printed.precision() - printed.scale());
    boolean exact = printed.scaleByPowerOfTen(power).compareTo(scaled) == 0;
    return exact && power >= SMALLEST_MAGNITUDE && power <= LARGEST_MAGNITUDE ? power : null;
  }

  private static String unit(String written) {
    try {
      return new Unit(written).code();
    } catch (IllegalArgumentException e) {
      return "other";
    }
  }

  private static @Nullable String period(@Nullable String written) {
    try {
      return written == null ? null : new Period(written).written();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
