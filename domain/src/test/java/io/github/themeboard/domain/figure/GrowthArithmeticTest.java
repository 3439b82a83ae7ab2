package io.github.themeboard.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.domain.figure.GrowthArithmetic.Consistent;
import io.github.themeboard.domain.figure.GrowthArithmetic.Finding;
import io.github.themeboard.domain.figure.GrowthArithmetic.Implied;
import io.github.themeboard.domain.figure.GrowthArithmetic.Inconsistent;
import io.github.themeboard.domain.figure.GrowthArithmetic.Point;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthArithmeticTest {
  private static final Unit YUAN = new Unit("CNY");

  @Nested
  class ARatePerYear {

    @Test
    void isConsistentIfRoundedInputsAllowIt() {
      assertThat(yearly("94.9", point("11.3", 9, "2020"), point("162.6", 9, "2024")))
          .isEqualTo("consistent: 94.76, 94.54 to 95.00");
    }

    @Test
    void isConsistentIfItIsWhatThePrintedNumbersCompute() {
      assertThat(yearly("53.4", point("162.6", 9, "2024"), point("1383", 9, "2029")))
          .isEqualTo("consistent: 53.44, 53.42 to 53.46");
    }

    @Test
    void isInconsistentIfNoNumbersThatRoundToThePrintedOnesGiveIt() {
      assertThat(yearly("95.2", point("11.3", 9, "2020"), point("162.6", 9, "2024")))
          .isEqualTo("inconsistent: 94.76, 94.54 to 95.00");
    }

    @Test
    void isItselfRoundedAndMayLieOutsideByHalfItsLastDigit() {
      assertThat(yearly("95", point("11.30", 9, "2020"), point("162.60", 9, "2024")))
          .startsWith("consistent");
      assertThat(yearly("95.0", point("11.30", 9, "2020"), point("162.60", 9, "2024")))
          .startsWith("inconsistent");
    }

    @Test
    void isCheckedAcrossMagnitudes() {
      assertThat(yearly("94.9", point("113", 8, "2020"), point("1626", 8, "2024")))
          .isEqualTo(yearly("94.9", point("11.3", 9, "2020"), point("162.6", 9, "2024")));
      assertThat(yearly("100", point("5000", 8, "2025"), point("1.0", 12, "2026")))
          .isEqualTo("consistent: 100.00, 89.98 to 110.02");
    }

    @ParameterizedTest
    @CsvSource({
      "2020, 2024, 18.92",
      "2024-H1, 2025-H2, 58.74",
      "2024-Q4, 2025-Q3, 151.98",
      "2024-12, 2026-06, 58.74",
      "2024-06-30, 2026-06-30, 41.42",
      "FY2024, FY2026, 41.42",
      "FY2024-Q1, FY2026-Q1, 41.42",
      "2020/2022, 2026, 18.92",
    })
    void takesItsYearsFromTheEndsOfThePeriods(String from, String to, String computed) {
      assertThat(yearly(computed, point("10", 9, from), point("20", 9, to)))
          .startsWith("consistent: " + computed + ", ");
    }

    @Test
    void takesItsYearsFromItsOwnSpanIfTheFiguresHaveNone() {
      Point base = new Point(printed("10", 9), null);
      Point end = new Point(printed("20", 9), null);

      assertThat(told(GrowthArithmetic.check(rate("19"), true, new Period("2020/2024"), base, end)))
          .startsWith("consistent: 18.92, ");
      assertThat(told(GrowthArithmetic.check(rate("19"), true, null, base, end)))
          .isEqualTo("no base");
    }

    @Test
    void isNotCheckedIfItsEndComesBeforeItsBase() {
      assertThat(yearly("94.9", point("11.3", 9, "2024"), point("162.6", 9, "2020")))
          .isEqualTo("no base");
    }

    @Test
    void isNotCheckedIfItsBaseAndEndAreOfOneTime() {
      assertThat(yearly("94.9", point("11.3", 9, "2024"), point("162.6", 9, "2024-12")))
          .isEqualTo("no base");
    }

    @Test
    void mayBeAFall() {
      assertThat(yearly("-29", point("20", 9, "2024"), point("10", 9, "2026")))
          .startsWith("consistent: -29.29, ");
    }

    @Test
    void isNotCheckedIfItsEndIsALoss() {
      assertThat(yearly("-29", point("20", 9, "2024"), point("-10", 9, "2026")))
          .isEqualTo("no base");
    }

    @Test
    void isNotCheckedIfItsBaseAndEndAreDaysOfOneMonth() {
      assertThat(yearly("57", point("10", 9, "2026-04-06"), point("20", 9, "2026-04-12")))
          .isEqualTo("no base");
    }

    @Test
    void ofAnythingToNothingIsATotalFall() {
      assertThat(yearly("-100", point("20", 9, "2020"), point("0", 9, "2024")))
          .startsWith("consistent: -100.00, -100.00 to ");
    }
  }

  @Nested
  class ARateWithoutBase {

    @Test
    void impliesAMultipleOverItsSpan() {
      assertThat(bare("57", "2020/2028")).isEqualTo("implied: x36.9 over 8.0 years");
    }

    @Test
    void impliesAFractionIfItFalls() {
      assertThat(bare("-50", "2024/2026")).isEqualTo("implied: x0.3 over 2.0 years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-H1", "FY2026"})
    void impliesNothingWithoutASpan(String period) {
      assertThat(bare("57", period)).isEqualTo("no base");
    }

    @Test
    void impliesNothingWithoutAPeriod() {
      assertThat(told(GrowthArithmetic.check(rate("57"), true, null, null, null)))
          .isEqualTo("no base");
    }

    @Test
    void impliesNothingOverDaysOfOneMonth() {
      assertThat(bare("57", "2026-04-06/2026-04-12")).isEqualTo("no base");
    }

    @Test
    void impliesItsMultipleEvenIfOnlyOneEndIsStated() {
      Period span = new Period("2020/2028");
      Point point = point("10", 9, "2020");

      assertThat(told(GrowthArithmetic.check(rate("57"), true, span, point, null)))
          .isEqualTo("implied: x36.9 over 8.0 years");
      assertThat(told(GrowthArithmetic.check(rate("57"), true, span, null, point)))
          .isEqualTo("implied: x36.9 over 8.0 years");
    }

    @Test
    void impliesNothingIfItIsNotPerYear() {
      assertThat(
              told(GrowthArithmetic.check(rate("57"), false, new Period("2020/2028"), null, null)))
          .isEqualTo("no base");
    }
  }

  @Nested
  class AGrowth {

    @Test
    void isTheChangeOverTheWholeSpanHoweverLong() {
      assertThat(growth("100", point("10", 9, "2020"), point("20", 9, "2028")))
          .isEqualTo("consistent: 100.00, 85.71 to 115.79");
    }

    @Test
    void mayBeAFall() {
      assertThat(growth("-30", point("100", 0, "2025"), point("70", 0, "2026")))
          .isEqualTo("consistent: -30.00, -30.85 to -29.15");
    }

    @Test
    void mayTurnAProfitIntoALoss() {
      assertThat(growth("-157", point("10", 9, "2025"), point("-5", 9, "2026")))
          .isEqualTo("consistent: -150.00, -157.89 to -142.86");
    }

    @Test
    void toNothingIsATotalFall() {
      assertThat(growth("-100", point("100", 0, "2025"), point("0", 0, "2026")))
          .startsWith("consistent: -100.00, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-5", "-0.1"})
    void fromNothingOrFromALossHasNoBase(String base) {
      assertThat(growth("57", point(base, 9, "2025"), point("20", 9, "2026"))).isEqualTo("no base");
    }

    @Test
    void fromAnAmountThatMayRoundToNothingHasNoBase() {
      Point base = new Point(about("1", 9), new Period("2025"));
      Point nearlyNothing = new Point(printed("0.0", 9), new Period("2025"));

      assertThat(growth("900", base, point("10", 9, "2026"))).startsWith("consistent");
      assertThat(growth("900", nearlyNothing, point("10", 9, "2026"))).isEqualTo("no base");
    }
  }

  @Nested
  class TheBounds {

    @Test
    void widenIfANumberIsApproximate() {
      Point about = new Point(about("100", 9), new Period("2025"));

      assertThat(growth("110", point("100", 9, "2025"), point("200", 9, "2026")))
          .startsWith("inconsistent: 100.00, ");
      assertThat(growth("110", about, point("200", 9, "2026")))
          .isEqualTo("consistent: 100.00, 33.00 to 301.00");
    }

    @Test
    void widenIfTheRateIsApproximate() {
      Quantity about =
          new Quantity(new BigDecimal("110"), null, 0, new Unit("percent"), true, null);
      Point base = point("100.0", 9, "2025");

      assertThat(told(GrowthArithmetic.check(about, false, null, base, point("210.0", 9, "2026"))))
          .startsWith("consistent: 110.00, ");
      assertThat(told(GrowthArithmetic.check(about, false, null, base, point("214.0", 9, "2026"))))
          .startsWith("consistent: 114.00, ");
    }

    @Test
    void reachFromTheLeastToTheMostOfARange() {
      Point end = new Point(range("20", "30", 9), new Period("2026"));

      assertThat(growth("150", point("10", 9, "2025"), end)).startsWith("consistent");
      assertThat(growth("200", point("10", 9, "2025"), end)).startsWith("consistent");
      assertThat(growth("250", point("10", 9, "2025"), end)).startsWith("inconsistent");
    }

    @Test
    void areOpenUpwardsIfTheEndIsALeastValue() {
      Point end = new Point(limit("20", Bound.AT_LEAST), new Period("2026"));

      assertThat(growth("150", point("10", 9, "2025"), end)).startsWith("consistent");
      assertThat(growth("50", point("10", 9, "2025"), end)).startsWith("inconsistent");
    }

    @Test
    void areOpenDownwardsIfTheEndIsAGreatestValue() {
      Point end = new Point(limit("20", Bound.AT_MOST), new Period("2026"));

      assertThat(growth("50", point("10", 9, "2025"), end)).startsWith("consistent");
      assertThat(growth("150", point("10", 9, "2025"), end)).startsWith("inconsistent");
    }

    @Test
    void areOpenDownwardsIfTheBaseIsALeastValue() {
      Point base = new Point(limit("10", Bound.AT_LEAST), new Period("2025"));

      assertThat(growth("50", base, point("20", 9, "2026"))).startsWith("consistent");
      assertThat(growth("150", base, point("20", 9, "2026"))).startsWith("inconsistent");
    }

    @Test
    void areOpenIfTheRateIsALimit() {
      Quantity over =
          new Quantity(new BigDecimal("50"), null, 0, new Unit("percent"), false, Bound.AT_LEAST);
      Point base = point("10.0", 9, "2025");

      assertThat(told(GrowthArithmetic.check(over, false, null, base, point("20.0", 9, "2026"))))
          .startsWith("consistent");
      assertThat(told(GrowthArithmetic.check(over, false, null, base, point("12.0", 9, "2026"))))
          .startsWith("inconsistent");
    }

    @Test
    void areOpenUpwardsIfTheBaseIsAGreatestValue() {
      Point base = new Point(limit("10", Bound.AT_MOST), new Period("2025"));

      assertThat(growth("150", base, point("20", 9, "2026"))).startsWith("consistent");
    }
  }

  @Test
  void amountsInDifferentUnitsAreNotCompared() {
    Quantity dollars = new Quantity(new BigDecimal("20"), null, 9, new Unit("USD"), false, null);
    Point end = new Point(dollars, new Period("2026"));

    assertThat(GrowthArithmetic.check(rate("100"), false, null, point("10", 9, "2025"), end))
        .isEqualTo(new GrowthArithmetic.NoBase());
  }

  private static String yearly(String rate, Point base, Point end) {
    return told(GrowthArithmetic.check(rate(rate), true, null, base, end));
  }

  private static String growth(String rate, Point base, Point end) {
    return told(GrowthArithmetic.check(rate(rate), false, null, base, end));
  }

  private static String bare(String rate, String period) {
    return told(GrowthArithmetic.check(rate(rate), true, new Period(period), null, null));
  }

  private static Point point(String value, int magnitude, String period) {
    return new Point(printed(value, magnitude), new Period(period));
  }

  private static Quantity rate(String percent) {
    return new Quantity(new BigDecimal(percent), null, 0, new Unit("percent"), false, null);
  }

  private static Quantity printed(String value, int magnitude) {
    return new Quantity(new BigDecimal(value), null, magnitude, YUAN, false, null);
  }

  private static Quantity about(String value, int magnitude) {
    return new Quantity(new BigDecimal(value), null, magnitude, YUAN, true, null);
  }

  private static Quantity range(String value, String max, int magnitude) {
    return new Quantity(new BigDecimal(value), new BigDecimal(max), magnitude, YUAN, false, null);
  }

  private static Quantity limit(String value, Bound bound) {
    return new Quantity(new BigDecimal(value), null, 9, YUAN, false, bound);
  }

  private static String told(Finding finding) {
    if (finding instanceof Consistent c) {
      return told("consistent: %.2f, %.2f to %.2f", c.computed(), c.low(), c.high());
    } else if (finding instanceof Inconsistent i) {
      return told("inconsistent: %.2f, %.2f to %.2f", i.computed(), i.low(), i.high());
    } else if (finding instanceof Implied i) {
      return told("implied: x%.1f over %.1f years", i.multiple(), i.years());
    }
    return "no base";
  }

  private static String told(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
