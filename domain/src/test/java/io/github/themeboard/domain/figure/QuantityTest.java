package io.github.themeboard.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Unit YUAN = new Unit("CNY");

  @Test
  void aPrintedNumberStandsForAllThatRoundToIt() {
    assertThat(printed("11.3", 9).interval()).isEqualTo(new Interval(11.25e9, 11.35e9));
  }

  @Test
  void aTrailingZeroIsADigitThatWasMeasured() {
    assertThat(printed("11.30", 9).interval()).isEqualTo(new Interval(11.295e9, 11.305e9));
    assertThat(printed("160", 9).interval()).isEqualTo(new Interval(159.5e9, 160.5e9));
  }

  @Test
  void anApproximateNumberIsRoundedAtItsLastDigitThatIsNotZero() {
    assertThat(about("160", 9).interval()).isEqualTo(new Interval(155e9, 165e9));
    assertThat(about("1.50", 9).interval()).isEqualTo(new Interval(1.45e9, 1.55e9));
    assertThat(about("0", 0).interval()).isEqualTo(new Interval(-0.5, 0.5));
  }

  @Test
  void aRangeReachesFromTheRoundingOfItsStartToThatOfItsEnd() {
    assertThat(range("1.2", "15", 8).interval()).isEqualTo(new Interval(1.15e8, 15.5e8));
  }

  @Test
  void aFallIsRoundedLikeARise() {
    assertThat(printed("-30", 0).interval()).isEqualTo(new Interval(-30.5, -29.5));
  }

  @Test
  void theMagnitudeScalesTheValueExactly() {
    assertThat(printed("1626", 8).scaled()).isEqualByComparingTo("162600000000");
    assertThat(printed("1626", 8).scaledMax()).isEqualByComparingTo("162600000000");
    assertThat(range("7", "10", -9).scaledMax()).isEqualByComparingTo("0.00000001");
  }

  @Test
  void aRangeGoesUpwards() {
    assertThatThrownBy(() -> range("10", "9", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a range goes upwards, not from 10 to 9");
  }

  @Test
  void theSameAmountWrittenInBillionsAndInYiAgrees() {
    assertThat(printed("162.6", 9).agreesWith(printed("1626", 8))).isTrue();
    assertThat(printed("150", 9).agreesWith(about("150", 9))).isTrue();
    assertThat(range("10", "15", 9).agreesWith(range("100.0", "150", 8))).isTrue();
  }

  @Test
  void differentValuesRangesUnitsAndLimitsDoNotAgree() {
    Quantity quantity = printed("150", 9);

    assertThat(quantity.agreesWith(printed("160", 9))).isFalse();
    assertThat(quantity.agreesWith(printed("150", 8))).isFalse();
    assertThat(quantity.agreesWith(range("150", "160", 9))).isFalse();
    assertThat(quantity.agreesWith(quantity("150", null, 9, new Unit("USD"), null))).isFalse();
    assertThat(quantity.agreesWith(quantity("150", null, 9, YUAN, Bound.AT_LEAST))).isFalse();
  }

  @Test
  void whatMayBothBeTrueIsCompatible() {
    assertThat(printed("162.6", 9).compatibleWith(printed("1626", 8))).isTrue();
    assertThat(range("100", "140", 9).compatibleWith(printed("120", 9))).isTrue();
    assertThat(range("100", "140", 9).compatibleWith(range("140", "160", 9))).isTrue();
    assertThat(about("185", 9).compatibleWith(printed("180", 9))).isTrue();
    assertThat(atLeast("90").compatibleWith(printed("95", 9))).isTrue();
  }

  @Test
  void whatCannotBothBeTrueIsNotCompatible() {
    assertThat(printed("160", 9).compatibleWith(printed("160.4", 9))).isFalse();
    assertThat(range("100", "140", 9).compatibleWith(printed("141", 9))).isFalse();
    assertThat(about("185", 9).compatibleWith(printed("175", 9))).isFalse();
    assertThat(atLeast("90").compatibleWith(printed("85", 9))).isFalse();
    assertThat(printed("90", 9).compatibleWith(quantity("90", null, 9, new Unit("USD"), null)))
        .isFalse();
  }

  private static Quantity atLeast(String value) {
    return quantity(value, null, 9, YUAN, Bound.AT_LEAST);
  }

  private static Quantity printed(String value, int magnitude) {
    return quantity(value, null, magnitude, YUAN, null);
  }

  private static Quantity range(String value, String max, int magnitude) {
    return quantity(value, new BigDecimal(max), magnitude, YUAN, null);
  }

  private static Quantity about(String value, int magnitude) {
    return new Quantity(new BigDecimal(value), null, magnitude, YUAN, true, null);
  }

  private static Quantity quantity(
      String value, BigDecimal max, int magnitude, Unit unit, Bound bound) {
    return new Quantity(new BigDecimal(value), max, magnitude, unit, false, bound);
  }
}
