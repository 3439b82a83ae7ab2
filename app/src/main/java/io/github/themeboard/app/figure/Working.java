package io.github.themeboard.app.figure;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.domain.figure.Figure;
import io.github.themeboard.domain.figure.FigureDetail;
import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.figure.GrowthArithmetic;
import io.github.themeboard.domain.figure.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a growth rate as a sentence with its numbers. */
final class Working {
  private final Sheet sheet;
  private final FigureMessages words;
  private final Amounts amounts;

  Working(Sheet sheet) {
    this.sheet = sheet;
    this.words = sheet.messages(FigureMessages.class);
    this.amounts = new Amounts(sheet.locale(), sheet.messages());
  }

  /** Nothing where the rate cannot be computed from a start and an end. */
  @Nullable String of(Figure rate, @Nullable Figure base, @Nullable Figure end) {
    Double computed = computed(rate.arithmetic(base, end));
    if (computed == null || base == null || end == null) {
      return null;
    }
    double ratio = end.quantity().scaled().doubleValue() / base.quantity().scaled().doubleValue();
    String multiple = number(ratio, 2);
    String percent = number(computed, 1).replace('-', '−') + "%";
    String stated = amounts.of(rate.quantity(), rate.detail().unitName());
    return rate.detail().kind() == FigureKind.CAGR
        ? words.compound(
            printed(end), printed(base), multiple, years(rate, base, end), percent, stated)
        : words.simple(printed(end), printed(base), multiple, percent, stated);
  }

  private static @Nullable Double computed(GrowthArithmetic.@Nullable Finding finding) {
    if (finding instanceof GrowthArithmetic.Consistent c) {
      return c.computed();
    }
    return finding instanceof GrowthArithmetic.Inconsistent i ? i.computed() : null;
  }

  private String printed(Figure figure) {
    FigureDetail detail = figure.detail();
    String amount = amounts.of(detail.quantity(), detail.unitName());
    String period = sheet.dates().period(detail.period());
    return period == null ? amount : words.at(amount, period);
  }

  private static String years(Figure rate, Figure base, Figure end) {
    Period from = base.detail().period();
    Period to = end.detail().period();
    Period span = rate.detail().period();
    double years =
        from != null && to != null
            ? from.yearsTo(to)
            : span == null ? Double.NaN : span.years().orElse(Double.NaN);
    return years == Math.rint(years) ? number(years, 0) : number(years, 1);
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
