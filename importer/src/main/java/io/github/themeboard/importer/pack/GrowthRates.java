package io.github.themeboard.importer.pack;

import io.github.themeboard.domain.figure.FigureKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures that name a base or an end. Those may stand in a later file, so that they are checked
 * when all facts are read. They state amounts: a figure that joins others is no base or end, nor is
 * one of itself.
 */
final class GrowthRates {
  private final FactKeys keys;
  private final List<Rate> rates = new ArrayList<>();
  private final Set<String> joining = new HashSet<>();

  GrowthRates(FactKeys keys) {
    this.keys = keys;
  }

  void add(Fields fields, String key, FigureFields figure) {
    if (figure.base() == null && figure.end() == null) {
      return;
    }
    rates.add(new Rate(fields, figure));
    if (isRate(figure.kind())) {
      joining.add(key);
    }
  }

  /** Notes the faults of all bases and ends, in the order in which the figures were added. */
  void check() {
    for (Rate rate : rates) {
      check(rate, "base", rate.figure().base());
      check(rate, "end", rate.figure().end());
    }
  }

  private void check(Rate rate, String field, @Nullable String key) {
    if (key == null) {
      return;
    }
    FigureKind kind = rate.figure().kind();
    if (kind != null && !isRate(kind)) {
      rate.fields().fault(field, "only a figure of kind cagr or growth has '" + field + "'");
    } else if (!keys.mayBeFigure(key)) {
      rate.fields().fault(field, "no figure of the pack has the key '" + key + "'");
    } else if (joining.contains(key)) {
      rate.fields()
          .fault(
              field, "'" + key + "' joins figures itself; '" + field + "' names one that does not");
    }
  }

  private static boolean isRate(@Nullable FigureKind kind) {
    return kind == FigureKind.CAGR || kind == FigureKind.GROWTH;
  }

  private record Rate(Fields fields, FigureFields figure) {}
}
