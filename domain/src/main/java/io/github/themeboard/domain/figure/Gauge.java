package io.github.themeboard.domain.figure;

import org.jspecify.annotations.Nullable;

/**
 * What figures of any subjects have in common at least if they can be in conflict; cheap to compare
 * and to group by.
 *
 * @param measure its slug
 */
public record Gauge(String measure, FigureKind kind, Unit unit, @Nullable Period period) {
  static Gauge of(FigureDetail detail) {
    return new Gauge(
        detail.measure().slug(), detail.kind(), detail.quantity().unit(), detail.period());
  }
}
