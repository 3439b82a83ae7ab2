package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.importer.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an article states.
 *
 * @param value as printed, with its sign
 * @param max the upper end of a range, as printed
 * @param scaled the value in base units
 * @param unit as the contract names units
 * @param period the time that it speaks of, as the contract writes periods
 * @param subject what it is a figure of, in the words of its sentence
 * @param base of a growth rate: the index of the figure it starts from, among its article's figures
 * @param result of a growth rate: the index of the figure it arrives at
 */
public record FigureCandidate(
    Span quote,
    BigDecimal value,
    @Nullable BigDecimal max,
    BigDecimal scaled,
    @Nullable BigDecimal scaledMax,
    String unit,
    FigureKind kind,
    @Nullable String period,
    boolean approximate,
    Certainty certainty,
    @Nullable String subject,
    double confidence,
    @Nullable Integer base,
    @Nullable Integer result) {

  /** The same in another unit of the same size. */
  FigureCandidate in(String other) {
    return other.equals(unit)
        ? this
        : new FigureCandidate(
            quote,
            value,
            max,
            scaled,
            scaledMax,
            other,
            kind,
            period,
            approximate,
            certainty,
            subject,
            confidence,
            base,
            result);
  }

  /** The same rate with the ends that it runs between. */
  FigureCandidate between(@Nullable Integer from, @Nullable Integer to) {
    return new FigureCandidate(
        quote,
        value,
        max,
        scaled,
        scaledMax,
        unit,
        kind,
        period,
        approximate,
        certainty,
        subject,
        confidence,
        from,
        to);
  }
}
