package io.github.themeboard.app.figure;

import io.github.themeboard.app.page.Messages;
import io.github.themeboard.domain.figure.GrowthArithmetic;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The badge of a growth rate.
 *
 * @param state {@code consistent}, {@code inconsistent}, {@code implied} or {@code no-base}
 * @param text the badge
 * @param explanation the arithmetic in words
 */
public record ArithmeticView(String state, String text, String explanation) {

  static @Nullable ArithmeticView of(GrowthArithmetic.@Nullable Finding finding, Messages m) {
    if (finding instanceof GrowthArithmetic.Consistent c) {
      return new ArithmeticView(
          "consistent",
          m.arithmetic_consistent(),
          m.arithmetic_computed(rate(c.computed()), rate(c.low()), rate(c.high())));
    } else if (finding instanceof GrowthArithmetic.Inconsistent i) {
      return new ArithmeticView(
          "inconsistent",
          m.arithmetic_inconsistent(rate(i.computed())),
          m.arithmetic_computed(rate(i.computed()), rate(i.low()), rate(i.high())));
    } else if (finding instanceof GrowthArithmetic.Implied p) {
      return new ArithmeticView(
          "implied",
          m.arithmetic_implied(one(p.multiple())),
          m.arithmetic_implied_text(one(p.multiple()), years(p.years())));
    } else if (finding instanceof GrowthArithmetic.NoBase) {
      return new ArithmeticView("no-base", m.arithmetic_no_base(), m.arithmetic_no_base_text());
    }
    return null;
  }

  /** A rate in percent; a limit such as "over 20" leaves it open at one end. */
  private static String rate(double percent) {
    if (Double.isInfinite(percent)) {
      return percent > 0 ? "∞" : "−∞";
    }
    return one(percent).replace('-', '−') + "%";
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String years(double years) {
    return years == Math.rint(years) ? String.valueOf((long) years) : one(years);
  }
}
